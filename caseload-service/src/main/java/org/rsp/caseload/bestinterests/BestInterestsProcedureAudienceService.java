package org.rsp.caseload.bestinterests;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears of a best-interests procedure: who may be told what is claimed of the child's case. */
@ApplicationScoped
class BestInterestsProcedureAudienceService implements Audience {

    private final BestInterestsProcedureRepository procedures;
    private final PersonService persons;

    BestInterestsProcedureAudienceService(BestInterestsProcedureRepository procedures, PersonService persons) {
        this.procedures = procedures;
        this.persons = persons;
    }

    @Override
    public Class<? extends EventData> events() {
        return BestInterestsProcedureEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return procedures.find(subject).map(p -> new AuditSubject(p.caseId(), p.individualId()));
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return procedures
                .find(subject)
                .map(p -> persons.audience(p.caseId(), FieldClass.P3))
                .orElse(Map.of());
    }
}
