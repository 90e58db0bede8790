package org.rsp.caseload.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears of an appeal: whom the policy tells P3 of the person's case, which is the custodian and UNHCR. */
@ApplicationScoped
class AppealAudienceService implements Audience {

    private final AppealRepository appeals;
    private final PersonService persons;

    AppealAudienceService(AppealRepository appeals, PersonService persons) {
        this.appeals = appeals;
        this.persons = persons;
    }

    @Override
    public Class<? extends EventData> events() {
        return AppealEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return appeals.find(subject).map(each -> new AuditSubject(each.caseId(), each.individualId()));
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return appeals.find(subject)
                .map(each -> persons.audience(each.caseId(), each.existence()))
                .orElse(Map.of());
    }
}
