package org.rsp.returns.reintegration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;

/** Reviews, as far as the return may be known of. */
@ApplicationScoped
class ReintegrationReviewRepository implements PanacheRepositoryBase<ReintegrationReview, UUID> {

    /** What Hibernate makes {@code skip locked} of. */
    private static final int SKIP_LOCKED = -2;

    Optional<ReintegrationReview> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Its row stays locked until the transaction ends. */
    Optional<ReintegrationReview> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those of a return that somebody could still be asked in, locked in one order. */
    List<ReintegrationReview> lockToCome(UUID returnId) {
        return find("returnId = ?1 and state in (PLANNED, DUE, NOT_REACHED) order by id", returnId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    boolean isAnyOpen(UUID planId) {
        return count("planId = ?1 and state in (PLANNED, DUE)", planId) > 0;
    }

    /** Whether there is one of so many months that was not waived. */
    boolean isPlanned(UUID planId, int months) {
        return count("planId = ?1 and months = ?2 and state <> WAIVED", planId, months) > 0;
    }

    /** The one whose day came first, locked; one that somebody is at work on is left for the next turn. */
    Optional<ReintegrationReview> lockDue(LocalDate today) {
        return find("state = PLANNED and dueOn <= ?1 order by dueOn, id", today)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .range(0, 0)
                .firstResultOptional();
    }

    /** Of one return; oldest first, one more than the page. */
    List<ReintegrationReview> of(UUID returnId, PageRequest page) {
        var after = page.after().map(key -> key.id()).orElse(new UUID(0, 0));
        return find("returnId = ?1 and id > ?2 order by id", returnId, after)
                .range(0, page.limit())
                .list();
    }

    /** The organisation's own, of the returns that are there for who asks, the one first due first; one more than the page. */
    List<ReintegrationReview> page(ReintegrationReviewFilter filter, PageRequest page, Actor actor) {
        // a person can have come into a case since that is kept from who asks: then the return is not there, and
        // nothing of it
        var query = new StringBuilder("select v from ReintegrationReview v where v.custodian = ?1"
                + " and exists (select 1 from Return r where r.id = v.returnId)");
        var values = new ArrayList<Object>(List.of(actor.organisation()));
        if (filter.status() != null) {
            values.add(filter.status());
            query.append(" and v.state = ?").append(values.size());
        }
        page.after().ifPresent(key -> {
            values.add(LocalDate.ofEpochDay(key.order()));
            values.add(key.id());
            int day = values.size() - 1;
            query.append(" and (v.dueOn > ?%1$d or v.dueOn = ?%1$d and v.id > ?%2$d)".formatted(day, day + 1));
        });
        return find(query.append(" order by v.dueOn, v.id").toString(), values.toArray())
                .range(0, page.limit())
                .list();
    }
}
