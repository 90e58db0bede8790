package org.rsp.caseload.trafficking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;

/** Concerns about trafficking: the database shows them to their custodian alone, and to the platform's own question who is not to be returned. */
@ApplicationScoped
class TraffickingConcernRepository implements PanacheRepositoryBase<TraffickingConcern, UUID> {

    Optional<TraffickingConcern> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Its row stays locked until the transaction ends. */
    Optional<TraffickingConcern> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * About one person; oldest first, one more than the page.
     *
     * @param restricted whether those are shown that the reader has not raised
     */
    List<TraffickingConcern> of(UUID individual, boolean restricted, PageRequest page, Actor actor) {
        var after = page.after().map(key -> key.id()).orElse(new UUID(0, 0));
        return find(
                        "individualId = ?1 and id > ?2 and (?3 = true or raisedBy = ?4) order by id",
                        individual,
                        after,
                        restricted,
                        actor.subject())
                .range(0, page.limit())
                .list();
    }

    /** Whether there is one about the person that is not closed. */
    boolean hasOpen(UUID individual) {
        return count("individualId = ?1 and state <> CLOSED", individual) > 0;
    }

    /** Who of these is, or may be, a victim, also where nothing more is to be done about it, and whether the time to reflect lasts; for the platform, and nothing else of a row is loaded. */
    List<Victim> victims(Collection<UUID> individualIds, LocalDate today) {
        return find(
                        "select c.individualId, c.state = RAISED, c.state = IDENTIFIED and c.reflectionEndsOn >= ?2, c.identifiedAt"
                                + " from TraffickingConcern c where c.individualId in ?1"
                                + " and (c.state = RAISED or c.reflectionEndsOn is not null)",
                        individualIds,
                        today)
                .project(Victim.class)
                .list();
    }
}
