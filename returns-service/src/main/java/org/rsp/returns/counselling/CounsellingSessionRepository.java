package org.rsp.returns.counselling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.http.PageRequest;

/** Counselling sessions, as far as the return may be known of. */
@ApplicationScoped
class CounsellingSessionRepository implements PanacheRepositoryBase<CounsellingSession, UUID> {

    Optional<CounsellingSession> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Its row stays locked until the transaction ends. */
    Optional<CounsellingSession> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The last one of a return, also where it was set aside: an earlier one does not come back. */
    Optional<CounsellingSession> findLast(UUID returnId) {
        return find("returnId = ?1 order by recordedAt desc, id desc", returnId).firstResultOptional();
    }

    /** Whether a doubt waits to be settled, or was never settled and came after this. */
    boolean isCapacityDoubted(UUID returnId, Instant counselledAt) {
        return count(
                        "returnId = ?1 and (state = CAPACITY_DOUBTED or doubtedAt is not null and doubtedAt > ?2)",
                        returnId,
                        counselledAt)
                > 0;
    }

    /** Of one return; oldest first, one more than the page. */
    List<CounsellingSession> of(UUID returnId, PageRequest page) {
        var after = page.after().map(key -> key.id()).orElse(new UUID(0, 0));
        return find("returnId = ?1 and id > ?2 order by id", returnId, after)
                .range(0, page.limit())
                .list();
    }
}
