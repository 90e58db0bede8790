package org.rsp.returns.reintegration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;

/** Reports of fear. The database shows them to the custodian and to UNHCR alone. */
@ApplicationScoped
class FearReportRepository implements PanacheRepositoryBase<FearReport, UUID> {

    Optional<FearReport> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Its row stays locked until the transaction ends. */
    Optional<FearReport> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether one of the person's was referred nowhere yet. */
    boolean isWaiting(UUID individualId) {
        return count("individualId = ?1 and state = RAISED", individualId) > 0;
    }

    /**
     * Of one return; oldest first, one more than the page.
     *
     * @param all whether the reader is told of claims; who is not sees what the reader wrote down
     */
    List<FearReport> of(UUID returnId, boolean all, PageRequest page, Actor actor) {
        var after = page.after().map(key -> key.id()).orElse(new UUID(0, 0));
        return find(
                        "returnId = ?1 and id > ?2 and (?3 = true or custodian = ?4 and raisedBy = ?5) order by id",
                        returnId,
                        after,
                        all,
                        actor.organisation(),
                        actor.subject())
                .range(0, page.limit())
                .list();
    }
}
