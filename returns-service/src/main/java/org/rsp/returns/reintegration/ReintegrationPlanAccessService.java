package org.rsp.returns.reintegration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.rsp.platform.access.Decision;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.returns.returns.KnownReturnService;

/** Who may know of a reintegration plan: who may know of the return. */
@ApplicationScoped
class ReintegrationPlanAccessService implements Visible<ReintegrationPlan> {

    private final Visible<ReintegrationPlan> known;

    ReintegrationPlanAccessService(ReintegrationPlanRepository plans, KnownReturnService returns) {
        this.known = returns.records(plans::find, plans::lock);
    }

    @Override
    public ReintegrationPlan get(UUID id, Actor actor) {
        return known.get(id, actor);
    }

    @Override
    public ReintegrationPlan lock(UUID id, Actor actor) {
        return known.lock(id, actor);
    }

    @Override
    public Decision require(ReintegrationPlan plan, Actor actor) {
        return known.require(plan, actor);
    }
}
