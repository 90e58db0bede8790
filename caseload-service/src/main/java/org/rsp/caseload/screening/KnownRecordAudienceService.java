package org.rsp.caseload.screening;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rsp.caseload.cases.OfPerson;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.events.Audience;
import org.rsp.platform.ids.Naming;

/** Who hears of what is kept here of persons: whoever may be told that it exists, and of what is told to few no organisation. */
interface KnownRecordAudienceService<R extends OfPerson> extends Audience {

    Optional<R> record(UUID id);

    PersonService persons();

    @Override
    default Optional<AuditSubject> about(UUID subject) {
        return record(subject).map(r -> new AuditSubject(r.caseId(), r.individualId()));
    }

    @Override
    default Map<String, Naming> of(UUID subject) {
        return record(subject)
                .filter(r -> !r.isRestricted())
                .map(r -> persons().audience(r.caseId(), r.existence()))
                .orElse(Map.of());
    }
}
