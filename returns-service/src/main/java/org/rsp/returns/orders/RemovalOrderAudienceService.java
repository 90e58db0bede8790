package org.rsp.returns.orders;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;
import org.rsp.returns.returns.KnownReturnService;

/** Who hears of a removal order: who hears of the return. */
@ApplicationScoped
class RemovalOrderAudienceService implements Audience {

    private final RemovalOrderRepository orders;
    private final KnownReturnService returns;
    private final WiderRows wider;

    RemovalOrderAudienceService(RemovalOrderRepository orders, KnownReturnService returns, WiderRows wider) {
        this.orders = orders;
        this.returns = returns;
        this.wider = wider;
    }

    @Override
    public Class<? extends EventData> events() {
        return RemovalOrderEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return found(subject).map(s -> new AuditSubject(s.caseId(), s.individualId()));
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return found(subject).map(s -> returns.audience(s.returnId())).orElse(Map.of());
    }

    private Optional<RemovalOrder> found(UUID subject) {
        return wider.asSystem(() -> orders.find(subject));
    }
}
