package org.rsp.returns.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.returns.guards.ReturnKind;

/** Opens the return of somebody whose solution it is by a plan that was handed over to this service. In the transaction of the event. */
@ApplicationScoped
class PlannedReturnService {

    /** The kinds of return by what a plan calls them. */
    private static final Map<String, ReturnKind> KINDS = Map.of(
            "VOLUNTARY_REPATRIATION", ReturnKind.VOLREP,
            "ASSISTED_VOLUNTARY_RETURN", ReturnKind.AVR,
            "REMOVAL", ReturnKind.REMOVAL,
            "READMISSION", ReturnKind.READM,
            "SAFE_RETURN", ReturnKind.VOT);

    private final ReturnRepository returns;
    private final KnownPlanRepository plans;
    private final Suspending suspending;
    private final Ids ids;
    private final Acts acts;

    PlannedReturnService(
            ReturnRepository returns, KnownPlanRepository plans, Suspending suspending, Ids ids, Acts acts) {
        this.returns = returns;
        this.plans = plans;
        this.suspending = suspending;
        this.ids = ids;
        this.acts = acts;
    }

    /**
     * RET-8: by one plan once, whenever that is heard, and not where a later plan of the person was heard of before. Whether the person may be a child the event
     * does not say: until that is asked, the person may be. What was done for the person's safety since then stops the return by the same commit.
     */
    @Transactional(TxType.MANDATORY)
    void handedOver(UUID planId, PlanNews plan, Instant at) {
        var kind = KINDS.get(plan.option());
        if (kind == null) {
            return;
        }
        returns.lockOpening(plan.individualId());
        if (plans.isKnown(planId)) {
            return;
        }
        plans.persist(KnownPlan.handedOver(planId, plan.individualId(), plan.caseId(), at));
        var by = acts.byTheClock(at);
        if (isOpenAlready(plan.individualId(), kind, at) || plans.isOutdated(plan.individualId(), at)) {
            return;
        }
        giveWay(plan.individualId(), by);
        var opened = Return.planned(
                ids.next(),
                new Return.Of(plan.individualId(), plan.caseId(), plan.custodian(), true, at),
                new ReturnCommand.Open(kind, false),
                planId,
                by);
        returns.persist(opened);
        acts.keepBeside(opened, suspending.carried(opened.opened(by), opened.guarded(), by));
        suspending.planned(opened.id(), at);
    }

    /** One who has an open return has it already (RET-1); but where that is of another kind and the person is to go by own will now, it stands still (SUS-9). */
    private boolean isOpenAlready(UUID individualId, ReturnKind kind, Instant at) {
        var begun =
                returns.lockOf(individualId).stream().filter(Return::isBegun).toList();
        begun.stream()
                .filter(open -> kind.isByOwnWill() && open.kind() != kind && open.isOpenedBefore(at))
                .forEach(open -> suspending.voluntaryAgreed(open.id(), at));
        return !begun.isEmpty();
    }

    /** What an earlier plan has opened and nobody has begun is cancelled. */
    private void giveWay(UUID individualId, By by) {
        var ended = new ReturnCommand.Cancel(ReturnCommand.Cancel.CancelReason.PLAN_ENDED);
        returns.lockOf(individualId).forEach(r -> acts.keepBeside(r, r.cancel(ended, by)));
    }
}
