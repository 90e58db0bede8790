package org.rsp.returns.departures;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Attempts to let persons depart: the custodian's own. */
@ApplicationScoped
class DepartureAttemptRepository implements PanacheRepositoryBase<DepartureAttempt, UUID> {

    Optional<DepartureAttempt> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The one of a return that is open, locked; whoever looks has locked the return. */
    Optional<DepartureAttempt> lockOpen(UUID returnId) {
        return find("returnId = ?1 and standing in (ASKED, SENT)", returnId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    boolean isSent(UUID returnId) {
        return count("returnId = ?1 and standing = SENT", returnId) > 0;
    }

    List<DepartureAttempt> usedOf(UUID returnId) {
        return list("returnId = ?1 and standing = USED", returnId);
    }

    /** Locked. */
    Optional<DepartureAttempt> lockBy(UUID permitId) {
        return find("permitId", permitId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
