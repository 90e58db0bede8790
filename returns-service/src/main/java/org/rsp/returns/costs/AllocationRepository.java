package org.rsp.returns.costs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rsp.platform.access.Decision;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;
import org.rsp.platform.sql.Sql;

/** Allocations, each for the state whose fund it is from and for who may spend it (FND-1). The database says the same again. */
@ApplicationScoped
class AllocationRepository implements PanacheRepositoryBase<Allocation, UUID>, Visible<Allocation> {

    private static final UUID LAST = new UUID(-1, -1);

    private static final String DRAWN =
            "select s.allocation_id, sum(s.amount) from cost_share s where s.allocation_id in (:ids) group by s.allocation_id";

    Optional<Allocation> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Allocation get(UUID id, Actor actor) {
        return find(id).filter(allocation -> allocation.isKnownTo(actor.organisation()))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    /** Nothing is done with it but by who may spend it. */
    @Override
    public Allocation lock(UUID id, Actor actor) {
        return lockSpendable(id, actor).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    /** Its row stays locked until the transaction ends. */
    Optional<Allocation> lockSpendable(UUID id, Actor actor) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(allocation -> allocation.isSpentBy(actor.organisation()));
    }

    @Override
    public Decision require(Allocation allocation, Actor actor) {
        return Decision.ofNobody("FND-1");
    }

    /** Of one fund, made last first; one more than the page. */
    List<Allocation> of(UUID fundId, PageRequest page) {
        return find("id < ?1 and fundId = ?2 order by id desc", after(page), fundId)
                .range(0, page.limit())
                .list();
    }

    /** Those that the organisation may spend, made last first; one more than the page. */
    List<Allocation> spentBy(Actor actor, PageRequest page) {
        return find("id < ?1 and organisation = ?2 order by id desc", after(page), actor.organisation())
                .range(0, page.limit())
                .list();
    }

    /** FND-8: what was drawn on each, by the cost lines of which the reader may know. Of a sealed case the database lets nobody count them who is not named. */
    Map<UUID, BigDecimal> drawnAsKnown(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return Sql.rows(getEntityManager(), DRAWN).setParameterList("ids", ids).getResultList().stream()
                .collect(Collectors.toUnmodifiableMap(row -> (UUID) row[0], row -> (BigDecimal) row[1]));
    }

    private static UUID after(PageRequest page) {
        return page.after().map(key -> key.id()).orElse(LAST);
    }
}
