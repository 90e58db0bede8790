package org.rsp.caseload.determinations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears of a claim: whom the policy tells P3 of the person's case, which is the custodian and UNHCR. */
@ApplicationScoped
class StatusDeterminationAudienceService implements Audience {

    private final StatusDeterminationRepository determinations;
    private final PersonService persons;

    StatusDeterminationAudienceService(StatusDeterminationRepository determinations, PersonService persons) {
        this.determinations = determinations;
        this.persons = persons;
    }

    @Override
    public Class<? extends EventData> events() {
        return StatusDeterminationEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return determinations.find(subject).map(d -> new AuditSubject(d.caseId(), d.individualId()));
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return determinations
                .find(subject)
                .map(d -> persons.audience(d.caseId(), d.existence()))
                .orElse(Map.of());
    }
}
