package org.rsp.caseload.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.sql.Sql;

/** Screenings. */
@ApplicationScoped
class ScreeningRepository implements KnownRecordRepository<Screening> {

    /** Until the transaction ends nobody else begins one of the person: of several who do, each would find another one standing than it has locked. */
    void lockBeginning(UUID individual) {
        Sql.lock(getEntityManager(), "screening " + individual);
    }

    /** The one of a person that stands, locked until the transaction ends. */
    Optional<Screening> lockStanding(UUID individual) {
        return find("individualId = ?1 and state <> SUPERSEDED", individual)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    /** Of one person, whom the reader may know of. */
    List<Screening> of(UUID individual, boolean told, PageRequest page, Actor actor) {
        return page("individualId = ?4", List.of(individual), told, page, actor);
    }

    /** Of all persons of the reader's organisation. */
    List<Screening> own(ScreeningFilter filter, boolean told, PageRequest page, Actor actor) {
        var which = new StringBuilder("custodian = ?1");
        var values = new ArrayList<Object>();
        if (filter.status() != null) {
            values.add(filter.status());
            which.append(" and state = ?").append(values.size() + 3);
        }
        if (filter.profile() != null) {
            values.add(filter.profile().name());
            // who is not told the profiles must not learn them by asking for one after the other
            which.append(" and ?2 = true and array_position(profiles, ?%d) > 0".formatted(values.size() + 3));
        }
        return page(which.toString(), values, told, page, actor);
    }

    /** Of these persons, whose ever they are, as far as the rows let this transaction know of them. */
    List<ScreenedPerson> screened(Set<UUID> individuals) {
        return find(
                        "select s.individualId, s.state, s.profiles from Screening s where s.individualId in ?1",
                        individuals)
                .project(ScreenedPerson.class)
                .list();
    }
}
