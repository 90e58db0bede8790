package org.rsp.caseload.rights;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears of a subject request: the custodian of the person's case, and nobody else. */
@ApplicationScoped
class SubjectRequestAudienceService implements Audience {

    private final SubjectRequestRepository requests;
    private final PersonService persons;

    SubjectRequestAudienceService(SubjectRequestRepository requests, PersonService persons) {
        this.requests = requests;
        this.persons = persons;
    }

    @Override
    public Class<? extends EventData> events() {
        return SubjectRequestEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return requests.find(subject).map(r -> new AuditSubject(r.caseId(), r.individualId()));
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return requests.find(subject)
                .map(r -> persons.audience(r.caseId()).entrySet().stream()
                        .filter(told -> told.getKey().equals(r.custodian()))
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .orElse(Map.of());
    }
}
