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

/** Who hears of a reintegration plan: who hears of the return. */
@ApplicationScoped
class ReintegrationPlanAudienceService implements Audience {

    private final ReintegrationPlanRepository plans;
    private final KnownReturnService returns;
    private final WiderRows wider;

    ReintegrationPlanAudienceService(ReintegrationPlanRepository plans, KnownReturnService returns, WiderRows wider) {
        this.plans = plans;
        this.returns = returns;
        this.wider = wider;
    }

    @Override
    public Class<? extends EventData> events() {
        return ReintegrationPlanEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return found(subject).map(p -> new AuditSubject(p.caseId(), p.individualId()));
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return found(subject).map(p -> returns.audience(p.returnId())).orElse(Map.of());
    }

    private Optional<ReintegrationPlan> found(UUID subject) {
        return wider.asSystem(() -> plans.find(subject));
    }
}
