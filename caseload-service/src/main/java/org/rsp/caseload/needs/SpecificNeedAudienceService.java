package org.rsp.caseload.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears of a specific need: whoever hears of the person's case, and of a restricted one no organisation (NEED-3). */
@ApplicationScoped
class SpecificNeedAudienceService implements Audience {

    private final SpecificNeedRepository needs;
    private final PersonService persons;

    SpecificNeedAudienceService(SpecificNeedRepository needs, PersonService persons) {
        this.needs = needs;
        this.persons = persons;
    }

    @Override
    public Class<? extends EventData> events() {
        return SpecificNeedEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return needs.find(subject).map(n -> new AuditSubject(n.caseId(), n.individualId()));
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return needs.find(subject)
                .filter(n -> !n.isRestricted())
                .map(n -> persons.audience(n.caseId()))
                .orElse(Map.of());
    }
}
