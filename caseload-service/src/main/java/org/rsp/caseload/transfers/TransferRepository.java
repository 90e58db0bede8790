package org.rsp.caseload.transfers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.identity.Actor;

/** Transfers, for the two sides of each. */
@ApplicationScoped
class TransferRepository implements PanacheRepositoryBase<Transfer, UUID> {

    private static final String OPEN = "state in (OFFERED, PREVIEWED, COUNTERED)";
    private static final int SKIP_LOCKED = -2;

    /** Its row stays locked until the transaction ends. */
    Optional<Transfer> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean isOffered(UUID caseId) {
        return count("caseId = ?1 and " + OPEN, caseId) > 0;
    }

    /** What goes on about a case; the rows stay locked until the transaction ends. */
    List<Transfer> lockOpen(UUID caseId) {
        return find("caseId = ?1 and " + OPEN + " order by id", caseId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The one whose time was over first, locked; one that somebody is at work on is left for the next turn. */
    Optional<Transfer> lockOver(Instant now) {
        return find(OPEN + " and between.expiresAt <= ?1 order by between.expiresAt, id", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .range(0, 0)
                .firstResultOptional();
    }

    /** Those of either side, last changed first. */
    List<Transfer> page(TransferFilter filter, Optional<Cursor.Key> after, int rows, Actor actor) {
        var query = new StringBuilder("from Transfer t where (t.between.offering = ?1 or t.between.receiving = ?1)");
        var values = new ArrayList<Object>(List.of(actor.organisation()));
        if (filter.status() != null) {
            values.add(filter.status());
            query.append(" and t.state = ?").append(values.size());
        }
        after.ifPresent(place -> {
            values.add(place.time());
            values.add(place.id());
            int n = values.size();
            query.append(" and (t.updatedAt < ?%d or t.updatedAt = ?%d and t.place < ?%d)".formatted(n - 1, n - 1, n));
        });
        query.append(" order by t.updatedAt desc, t.place desc");
        return find(query.toString(), values.toArray()).range(0, rows - 1).list();
    }
}
