package org.rsp.caseload.screening;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.rsp.caseload.cases.OfPerson;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.events.Audience;
import org.rsp.platform.ids.Naming;

/** Who hears of what is kept here of persons: whoever may be told that it exists, and of what is told to few no organisation. */
abstract class KnownRecordAudienceService<R extends OfPerson> implements Audience {

    private final Function<UUID, Optional<R>> find;
    private final PersonService persons;

    KnownRecordAudienceService(Function<UUID, Optional<R>> find, PersonService persons) {
        this.find = find;
        this.persons = persons;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return find.apply(subject).map(r -> new AuditSubject(r.caseId(), r.individualId()));
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return find.apply(subject)
                .filter(r -> !r.isRestricted())
                .map(r -> persons.audience(r.caseId(), r.existence()))
                .orElse(Map.of());
    }
}
