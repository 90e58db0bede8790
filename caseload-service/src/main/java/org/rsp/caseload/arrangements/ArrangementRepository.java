package org.rsp.caseload.arrangements;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rsp.platform.access.Decision;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** Arrangements as far as the caller may know of them: the coordinator all, a party its own (ACC-10). */
@ApplicationScoped
class ArrangementRepository implements PanacheRepositoryBase<Arrangement, UUID>, Visible<Arrangement> {

    private static final String VISIBLE = "(?1 = true or exists (select 1 from Arrangement own join own.parties p"
            + " where own.id = a.id and p.organisation = ?2)) ";

    @Override
    public Arrangement get(UUID id, Actor actor) {
        return find("from Arrangement a where " + VISIBLE + "and a.id = ?3", all(actor), actor.organisation(), id)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    @Override
    public Arrangement lock(UUID id, Actor actor) {
        return locked(LockModeType.PESSIMISTIC_WRITE, id, actor);
    }

    /** ACC-10. */
    @Override
    public Decision require(Arrangement found, Actor actor) {
        return Decision.ofNobody("ACC-10");
    }

    /** As it is until this transaction ends: nobody suspends, ends or leaves it meanwhile. */
    Arrangement hold(UUID id, Actor actor) {
        return locked(LockModeType.PESSIMISTIC_READ, id, actor);
    }

    private Arrangement locked(LockModeType mode, UUID id, Actor actor) {
        return find("from Arrangement a where " + VISIBLE + "and a.id = ?3", all(actor), actor.organisation(), id)
                .withLock(mode)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    /** By caseload, the arrangements under which the database lets the organisation of this transaction know of it. */
    Map<UUID, Arrangement> ofCaseloads(Collection<UUID> caseloads) {
        var under = getEntityManager()
                .createQuery("select c.id, c.arrangementId from Caseload c where c.id in ?1", Object[].class)
                .setParameter(1, caseloads)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
        if (under.isEmpty()) {
            return Map.of();
        }
        var known = find("from Arrangement a left join fetch a.parties where a.id in ?1", Set.copyOf(under.values()))
                .list()
                .stream()
                .collect(Collectors.toMap(Arrangement::id, a -> a, (one, _) -> one));
        return under.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> Objects.requireNonNull(known.get(each.getValue()))));
    }

    /** Newest first, one row more than the page. */
    List<Arrangement> page(PageRequest page, Actor actor) {
        var order = "order by a.createdAt desc, a.id desc";
        var rows = page.after()
                .map(place -> find(
                        "from Arrangement a where " + VISIBLE
                                + "and (a.createdAt < ?3 or a.createdAt = ?3 and a.id < ?4) " + order,
                        all(actor),
                        actor.organisation(),
                        place.time(),
                        place.id()))
                .orElseGet(() -> find("from Arrangement a where " + VISIBLE + order, all(actor), actor.organisation()));
        return rows.range(0, page.limit()).list();
    }

    private static boolean all(Actor actor) {
        return actor.has(Role.COORDINATOR);
    }
}
