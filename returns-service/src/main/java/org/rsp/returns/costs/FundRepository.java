package org.rsp.returns.costs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.access.Decision;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** Funds, each for the state that has confiscated (FND-1). The database says the same again. */
@ApplicationScoped
class FundRepository implements PanacheRepositoryBase<Fund, UUID>, Visible<Fund> {

    private static final UUID LAST = new UUID(-1, -1);

    Optional<Fund> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Whose ever it is; its row stays locked until the transaction ends. */
    Optional<Fund> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Fund get(UUID id, Actor actor) {
        return own(find(id), actor);
    }

    @Override
    public Fund lock(UUID id, Actor actor) {
        return own(hold(id), actor);
    }

    private static Fund own(Optional<Fund> found, Actor actor) {
        return found.filter(fund -> fund.isOf(actor.organisation()))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    @Override
    public Decision require(Fund fund, Actor actor) {
        return Decision.ofNobody("FND-1");
    }

    /** Recorded last first; one more than the page. */
    List<Fund> page(PageRequest page, Actor actor) {
        var after = page.after().map(key -> key.id()).orElse(LAST);
        return find("id < ?1 and organisation = ?2 order by id desc", after, actor.organisation())
                .range(0, page.limit())
                .list();
    }

    /** FND-2: what was confiscated for good. */
    List<Fund> confirmed(Actor actor) {
        return list(
                "organisation = ?1 and state in ?2", actor.organisation(), List.of(FundState.FINAL, FundState.CLOSED));
    }
}
