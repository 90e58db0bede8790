package org.rsp.caseload.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears of it: who hears of the person's case and may read it. */
@ApplicationScoped
class IdentityConfidenceAudienceService implements Audience {

    private final IdentityConfidenceRepository entries;
    private final PersonService persons;

    IdentityConfidenceAudienceService(IdentityConfidenceRepository entries, PersonService persons) {
        this.entries = entries;
        this.persons = persons;
    }

    @Override
    public Class<? extends EventData> events() {
        return IdentityConfidenceEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return entries.findByIdOptional(subject).map(e -> new AuditSubject(e.caseId(), e.individualId()));
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return entries.findByIdOptional(subject)
                .map(e -> persons.audience(e.caseId(), e.existence()))
                .orElse(Map.of());
    }
}
