package org.rsp.caseload.stays;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears of a stay: the custodian of the person's case, and of a witness's no organisation (STY-3). */
@ApplicationScoped
class RemovalStayAudienceService implements Audience {

    private final RemovalStayRepository stays;
    private final PersonService persons;

    RemovalStayAudienceService(RemovalStayRepository stays, PersonService persons) {
        this.stays = stays;
        this.persons = persons;
    }

    @Override
    public Class<? extends EventData> events() {
        return RemovalStayEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return stays.find(subject).map(s -> new AuditSubject(s.caseId(), s.individualId()));
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return stays.find(subject)
                .filter(s -> !s.isRestricted())
                .map(s -> persons.custodianAlone(s.caseId()))
                .orElse(Map.of());
    }
}
