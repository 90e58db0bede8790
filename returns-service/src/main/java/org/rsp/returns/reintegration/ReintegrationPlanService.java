package org.rsp.returns.reintegration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.facts.KnownFacts;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Call;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Step;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.lifecycle.TimelineView;
import org.rsp.returns.returns.KnownReturn;
import org.rsp.returns.returns.KnownReturnService;
import org.rsp.returns.returns.ReturnState;

/** What can be done with reintegration plans. Each act holds the return: what is said to being followed up meanwhile is heard before it or after it. */
@ApplicationScoped
class ReintegrationPlanService {

    private final ReintegrationPlanRepository plans;
    private final ReintegrationReviewRepository reviews;
    private final FollowUpConsentRepository consents;
    private final ReintegrationReviewPlanService planning;
    private final KnownReturnService returns;
    private final KnownFacts facts;
    private final Ids ids;
    private final Desk<ReintegrationPlanState, ReintegrationPlanTransition, ReintegrationPlan, ReintegrationPlanView>
            desk;

    ReintegrationPlanService(
            ReintegrationPlanRepository plans,
            ReintegrationReviewRepository reviews,
            FollowUpConsentRepository consents,
            ReintegrationReviewPlanService planning,
            ReintegrationPlanAccessService visible,
            KnownReturnService returns,
            KnownFacts facts,
            Ids ids,
            Acts acts) {
        this.plans = plans;
        this.reviews = reviews;
        this.consents = consents;
        this.planning = planning;
        this.returns = returns;
        this.facts = facts;
        this.ids = ids;
        this.desk = acts.desk(
                ReintegrationPlanTransition.LIFECYCLE,
                visible,
                (p, told, actor) -> ReintegrationPlanView.of(p, consents.isGiven(p.returnId()), told, actor));
    }

    Answer<ReintegrationPlanView> draft(UUID returnId, Call call, ReintegrationPlanCommand.Draft command) {
        return facts.deciding(
                desk.actor(),
                () -> desk.open(command.act(), call, List.of(returnId, command), by -> {
                    var of = returns.hold(returnId, by.actor());
                    var goals = ReintegrationPlanRule.goals(command.goals());
                    ReintegrationPlanRule.checkDrafting(goesOn(of.state()), plans.hasOpen(of.id()));
                    var plan = ReintegrationPlan.draft(
                            ids.next(),
                            new ReturnedPerson(of.id(), of.individualId(), of.caseId(), of.custodian()),
                            goals,
                            by);
                    plans.persist(plan);
                    return new Desk.Opened<>(plan, plan.drafted(by));
                }));
    }

    private static boolean goesOn(ReturnState state) {
        return switch (state) {
            case OPENED, COUNSELLED, CONSENTED, ORDERED, CLEARED, DEPARTED, ARRIVED -> true;
            case RETURNED_BACK, CLOSED, CANCELLED -> false;
        };
    }

    Answer<ReintegrationPlanView> assessFor(
            ReintegrationPlanId id, Step step, ReintegrationPlanCommand.AssessFor command) {
        return perform(id, step, command, (p, of, by) -> {
            ReintegrationPlanRule.checkHappened("/heldOn", command.heldOn(), by.today());
            return p.assessFor(command, of.departed(), by);
        });
    }

    Answer<ReintegrationPlanView> revise(ReintegrationPlanId id, Step step, ReintegrationPlanCommand.Revise command) {
        return perform(id, step, command, (p, _, by) -> {
            var goals = ReintegrationPlanRule.goals(command.goals());
            ReintegrationPlanRule.checkRevising(p, goals, p.open(by.actor()));
            return p.revise(command, goals, by);
        });
    }

    Answer<ReintegrationPlanView> agreeTo(ReintegrationPlanId id, Step step, ReintegrationPlanCommand.AgreeTo command) {
        return perform(id, step, command, (p, of, by) -> {
            ReintegrationPlanRule.checkHappened("/agreedOn", command.agreedOn(), by.today());
            ReintegrationPlanRule.checkGiver(of.child(), command.by());
            return p.agreeTo(command, by);
        });
    }

    /** REI-4; and who consents to it is asked later. */
    Answer<ReintegrationPlanView> begin(ReintegrationPlanId id, Step step, ReintegrationPlanCommand.Begin command) {
        return perform(id, step, command, (p, of, by) -> {
            var arrivedOn = ReintegrationPlanRule.checkBeginning(
                    of.state() == ReturnState.ARRIVED, plans.findArrival(p.returnId()), p.open(by.actor()));
            var done = p.begin(command, arrivedOn, by);
            return consents.isGiven(p.returnId()) ? planning.planned(done, p, arrivedOn, by) : done;
        });
    }

    Answer<ReintegrationPlanView> assistBy(
            ReintegrationPlanId id, Step step, ReintegrationPlanCommand.AssistBy command) {
        return perform(id, step, command, (p, _, by) -> {
            var worth = ReintegrationPlanRule.assisting(p, command, by.today(), p.open(by.actor()));
            return p.assistBy(command, worth, by);
        });
    }

    Answer<ReintegrationPlanView> complete(
            ReintegrationPlanId id, Step step, ReintegrationPlanCommand.Complete command) {
        return perform(id, step, command, (p, _, by) -> {
            ReintegrationPlanRule.checkCompleting(!reviews.isAnyOpen(p.id()), p.open(by.actor()));
            return p.complete(command, by);
        });
    }

    Answer<ReintegrationPlanView> discontinue(
            ReintegrationPlanId id, Step step, ReintegrationPlanCommand.Discontinue command) {
        return perform(id, step, command, (p, _, by) -> planning.waived(p.discontinue(command, by), p.returnId(), by));
    }

    /** What an act does to a plan, of which return it is, and by whom. */
    @FunctionalInterface
    private interface Change {
        Done of(ReintegrationPlan plan, KnownReturn of, By by);
    }

    /** 403 and 409 first. */
    private Answer<ReintegrationPlanView> perform(
            ReintegrationPlanId id, Step step, ReintegrationPlanCommand command, Change change) {
        var actor = desk.actor();
        ReintegrationPlanTransition.LIFECYCLE.permit(command.act(), actor.roles());
        return facts.deciding(
                actor,
                () -> desk.perform(command.act(), id.value(), step, command, (p, by) -> {
                    p.next(command, actor);
                    return change.of(p, returns.hold(p.returnId(), actor), by);
                }));
    }

    Answer<ReintegrationPlanView> get(ReintegrationPlanId id) {
        return facts.deciding(desk.actor(), () -> desk.get(id.value()));
    }

    Page<TimelineView> timeline(ReintegrationPlanId id, PageRequest page) {
        return facts.deciding(desk.actor(), () -> desk.timeline(id.value(), page));
    }

    /** Those of one return, oldest first. */
    Page<ReintegrationPlanView> ofReturn(UUID returnId, PageRequest page) {
        var actor = desk.actor();
        return facts.deciding(actor, () -> {
            var of = returns.get(returnId, actor);
            return desk.kept(
                    new AuditSubject(of.caseId(), of.individualId()),
                    of.decision(),
                    plans.of(of.id(), page),
                    p -> ReintegrationPlanView.of(p, consents.isGiven(of.id()), of.decision(), actor),
                    page,
                    p -> new Cursor.Key(0, p.id()));
        });
    }
}
