package org.rsp.caseload.solutions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears of a solution plan: the services of the platform, the custodian of the person's case, and nobody else. */
@ApplicationScoped
class SolutionPlanAudienceService implements Audience {

    private final SolutionPlanRepository plans;
    private final PersonService persons;
    private final WiderRows wider;

    SolutionPlanAudienceService(SolutionPlanRepository plans, PersonService persons, WiderRows wider) {
        this.plans = plans;
        this.persons = persons;
        this.wider = wider;
    }

    @Override
    public Class<? extends EventData> events() {
        return SolutionPlanEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return found(subject).map(p -> new AuditSubject(p.caseId(), p.individualId()));
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return found(subject).map(p -> persons.custodianAlone(p.caseId())).orElse(Map.of());
    }

    private Optional<SolutionPlan> found(UUID subject) {
        return wider.asService(() -> plans.find(subject));
    }
}
