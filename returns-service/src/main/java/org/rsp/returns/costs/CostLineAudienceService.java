package org.rsp.returns.costs;

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

/** Who hears of a cost line: who hears of the return. */
@ApplicationScoped
class CostLineAudienceService implements Audience {

    private final CostLineRepository lines;
    private final KnownReturnService returns;
    private final WiderRows wider;

    CostLineAudienceService(CostLineRepository lines, KnownReturnService returns, WiderRows wider) {
        this.lines = lines;
        this.returns = returns;
        this.wider = wider;
    }

    @Override
    public Class<? extends EventData> events() {
        return CostLineEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return found(subject).map(line -> new AuditSubject(line.caseId(), line.individualId()));
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return found(subject).map(line -> returns.audience(line.returnId())).orElse(Map.of());
    }

    private Optional<CostLine> found(UUID subject) {
        return wider.asSystem(() -> lines.find(subject));
    }
}
