package org.rsp.returns.suspensions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rsp.platform.http.PageRequest;

/** What stops returns, as far as the return may be known of. */
@ApplicationScoped
class SuspensionRepository implements PanacheRepositoryBase<Suspension, UUID> {

    Optional<Suspension> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Its row stays locked until the transaction ends. */
    Optional<Suspension> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean isInForce(UUID returnId) {
        return count("returnId = ?1 and state = IN_FORCE", returnId) > 0;
    }

    /** Of which of these returns there is one. */
    Set<UUID> inForce(Set<UUID> returnIds) {
        return Set.copyOf(
                find("select s.returnId from Suspension s where s.returnId in ?1 and s.state = IN_FORCE", returnIds)
                        .project(UUID.class)
                        .list());
    }

    boolean isInForce(UUID returnId, SuspensionReason reason) {
        return count("returnId = ?1 and state = IN_FORCE and reason = ?2", returnId, reason) > 0;
    }

    boolean isInForce(UUID returnId, Set<SuspensionReason> reasons) {
        return count("returnId = ?1 and state = IN_FORCE and reason in ?2", returnId, reasons) > 0;
    }

    Optional<Suspension> findInForce(UUID returnId, SuspensionReason reason) {
        return find("returnId = ?1 and state = IN_FORCE and reason = ?2 order by heardAt desc, id", returnId, reason)
                .firstResultOptional();
    }

    /** Of whichever return of a person. */
    List<Suspension> inForceOf(UUID individualId, Set<SuspensionReason> reasons) {
        return find("individualId = ?1 and state = IN_FORCE and reason in ?2 order by id", individualId, reasons)
                .list();
    }

    /**
     * What stands of other returns of the person, and goes on in none yet. What was heard of a return that a plan had opened and nobody has begun is asked again
     * of what is known, for the plan that came after it (SUS-8).
     */
    List<Suspension> left(UUID individualId, UUID returnId) {
        return find(
                        "from Suspension s where s.individualId = ?1 and s.returnId <> ?2 and s.state = IN_FORCE"
                                + " and not exists (select 1 from Suspension c where c.carriedFrom = s.id)"
                                + " and (s.carriedFrom is not null"
                                + " or not exists (select 1 from Return r where r.id = s.returnId and r.begun = false)) order by s.id",
                        individualId,
                        returnId)
                .list();
    }

    /** When it was last heard of one of these, whether it is in force or was. */
    Optional<Instant> findLast(UUID returnId, Set<SuspensionReason> reasons) {
        return find("returnId = ?1 and reason in ?2 order by heardAt desc", returnId, reasons)
                .firstResultOptional()
                .map(Suspension::heardAt);
    }

    /** Of one return; oldest first, one more than the page. */
    List<Suspension> of(UUID returnId, PageRequest page) {
        var after = page.after().map(key -> key.id()).orElse(new UUID(0, 0));
        return find("returnId = ?1 and id > ?2 order by id", returnId, after)
                .range(0, page.limit())
                .list();
    }
}
