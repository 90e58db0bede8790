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

/** Who hears of a review of a status: whom the policy tells P3 of the person's case, which is the custodian and UNHCR. */
@ApplicationScoped
class StatusReviewAudienceService implements Audience {

    private final StatusReviewRepository reviews;
    private final PersonService persons;

    StatusReviewAudienceService(StatusReviewRepository reviews, PersonService persons) {
        this.reviews = reviews;
        this.persons = persons;
    }

    @Override
    public Class<? extends EventData> events() {
        return StatusReviewEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return reviews.find(subject).map(each -> new AuditSubject(each.caseId(), each.individualId()));
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return reviews.find(subject)
                .map(each -> persons.audience(each.caseId(), each.existence()))
                .orElse(Map.of());
    }
}
