package org.rsp.caseload.solutions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.rsp.caseload.cases.PersonService;
import org.rsp.caseload.cases.SolvedCaseService;
import org.rsp.platform.access.Access;
import org.rsp.platform.access.Decision;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** Who may know of a plan: the custodian's staff, and, of one that is handed over, the service that carries it out. */
@ApplicationScoped
class SolutionPlanAccessService implements Visible<SolutionPlan> {

    private final SolutionPlanRepository plans;
    private final Visible<SolutionPlan> own;
    private final SolvedCaseService cases;
    private final Access access;

    SolutionPlanAccessService(
            SolutionPlanRepository plans, PersonService persons, SolvedCaseService cases, Access access) {
        this.plans = plans;
        this.own = persons.records(plans::find, plans::lock);
        this.cases = cases;
        this.access = access;
    }

    @Override
    public SolutionPlan get(UUID id, Actor actor) {
        return actor.has(Role.SERVICE) ? handedOver(plans.find(id), actor) : own.get(id, actor);
    }

    /** To that service; to any other there is no plan. */
    private static SolutionPlan handedOver(Optional<SolutionPlan> plan, Actor service) {
        return plan.filter(p -> p.isHandedOverTo(service.client()))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    /** The case before the plan, as by whoever moves the person into another case: else the two would wait for each other. */
    @Override
    public SolutionPlan lock(UUID id, Actor actor) {
        plans.findWhereabouts(id).ifPresent(at -> cases.hold(at.caseId(), at.custodian()));
        if (actor.has(Role.SERVICE)) {
            access.requireService(actor);
            return handedOver(plans.lock(id), actor);
        }
        return own.lock(id, actor);
    }

    @Override
    public Decision require(SolutionPlan plan, Actor actor) {
        return actor.has(Role.SERVICE) ? access.requireService(actor) : own.require(plan, actor);
    }
}
