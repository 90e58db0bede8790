package org.rsp.platform.subscriptions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** Subscriptions of the caller's own organisation; those of others are not found. */
@ApplicationScoped
class EventSubscriptionRepository implements PanacheRepositoryBase<EventSubscription, UUID> {

    EventSubscription get(UUID id, Actor actor) {
        return find("id = ?1 and organisation = ?2", id, actor.organisation())
                .firstResultOptional()
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    EventSubscription lock(UUID id, Actor actor) {
        return find("id = ?1 and organisation = ?2", id, actor.organisation())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    boolean isFollowing(Actor actor) {
        return count("organisation = ?1 and endedAt is null", actor.organisation()) > 0;
    }

    /** Newest first, one row more than the page. */
    List<EventSubscription> page(PageRequest page, Actor actor) {
        var order = " order by begunAt desc, id desc";
        var rows = page.after()
                .map(place -> find(
                        "organisation = ?1 and (begunAt < ?2 or begunAt = ?2 and id < ?3)" + order,
                        actor.organisation(),
                        place.time(),
                        place.id()))
                .orElseGet(() -> find("organisation = ?1" + order, actor.organisation()));
        return rows.range(0, page.limit()).list();
    }
}
