package org.rsp.caseload.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears of help: the custodian of the person's case alone, and of help for health no organisation (AST-5). */
@ApplicationScoped
class AssistanceAudienceService implements Audience {

    private final AssistanceRepository assistance;
    private final PersonService persons;

    AssistanceAudienceService(AssistanceRepository assistance, PersonService persons) {
        this.assistance = assistance;
        this.persons = persons;
    }

    @Override
    public Class<? extends EventData> events() {
        return AssistanceEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return assistance.find(subject).map(found -> new AuditSubject(found.caseId(), found.individualId()));
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return assistance
                .find(subject)
                .filter(found -> !found.isRestricted())
                .map(found -> persons.custodianAlone(found.caseId()))
                .orElse(Map.of());
    }
}
