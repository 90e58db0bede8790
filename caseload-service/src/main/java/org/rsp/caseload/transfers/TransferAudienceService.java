package org.rsp.caseload.transfers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears of a transfer: its two sides, each by its own ids. */
@ApplicationScoped
class TransferAudienceService implements Audience {

    private final TransferRepository transfers;
    private final TransferAccessService visible;
    private final WiderRows wider;

    TransferAudienceService(TransferRepository transfers, TransferAccessService visible, WiderRows wider) {
        this.transfers = transfers;
        this.visible = visible;
        this.wider = wider;
    }

    @Override
    public Class<? extends EventData> events() {
        return TransferEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return find(subject).map(Transfer::caseId).map(AuditSubject::ofCase);
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return find(subject).map(visible::audience).orElse(Map.of());
    }

    private Optional<Transfer> find(UUID subject) {
        return wider.asSystem(() -> transfers.findByIdOptional(subject));
    }
}
