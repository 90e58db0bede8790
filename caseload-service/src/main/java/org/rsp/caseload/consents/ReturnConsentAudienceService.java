package org.rsp.caseload.consents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears of a consent to return: the custodian of the person's case. */
@ApplicationScoped
class ReturnConsentAudienceService implements Audience {

    private final ReturnConsentRepository consents;
    private final PersonService persons;

    ReturnConsentAudienceService(ReturnConsentRepository consents, PersonService persons) {
        this.consents = consents;
        this.persons = persons;
    }

    @Override
    public Class<? extends EventData> events() {
        return ReturnConsentEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return consents.find(subject).map(c -> new AuditSubject(c.caseId(), c.individualId()));
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return consents.find(subject)
                .map(c -> persons.custodianAlone(c.caseId()))
                .orElse(Map.of());
    }
}
