package org.rsp.returns.reintegration;

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

/** Who hears of a fear: of those who hear of the return, who is told of claims. */
@ApplicationScoped
class FearReportAudienceService implements Audience {

    private final FearReportRepository reports;
    private final KnownReturnService returns;
    private final WiderRows wider;

    FearReportAudienceService(FearReportRepository reports, KnownReturnService returns, WiderRows wider) {
        this.reports = reports;
        this.returns = returns;
        this.wider = wider;
    }

    @Override
    public Class<? extends EventData> events() {
        return FearReportEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return found(subject).map(r -> new AuditSubject(r.caseId(), r.individualId()));
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return found(subject)
                .map(r -> returns.audience(r.returnId(), r.existence()))
                .orElse(Map.of());
    }

    private Optional<FearReport> found(UUID subject) {
        return wider.asSystem(() -> reports.find(subject));
    }
}
