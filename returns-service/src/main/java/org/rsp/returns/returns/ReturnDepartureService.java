package org.rsp.returns.returns;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Action;
import org.rsp.platform.facts.KnownFacts;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;
import org.rsp.returns.departures.Attempt;
import org.rsp.returns.departures.DepartureService;
import org.rsp.returns.departures.PermitUse;
import org.rsp.returns.guards.GuardFinding;
import org.rsp.returns.guards.GuardOutcome;
import org.rsp.returns.guards.GuardService;
import org.rsp.returns.guards.ReturnGuard;
import org.rsp.returns.safety.RemovalSafetyService;
import org.rsp.returns.safety.Returnee;

/**
 * Lets a person depart: every guard is asked again, a permit is asked for and used, and only then the return has departed. Each step is committed before
 * the next is taken, no row is locked while another service is waited for, and whoever repeats the request goes on where it stood.
 */
@ApplicationScoped
class ReturnDepartureService {

    /** What a client says with it, which is nothing but that it wants it: the permit is not the client's to name. */
    private static final String WANTED = "DEPART";

    private final ReturnAccessService visible;
    private final Suspending suspending;
    private final GuardService guards;
    private final RemovalSafetyService safety;
    private final DepartureService departures;
    private final KnownFacts facts;
    private final Clock clock;
    private final Acts acts;
    private final Desk<ReturnState, ReturnTransition, Return, ReturnView> desk;

    ReturnDepartureService(
            ReturnAccessService visible,
            Suspending suspending,
            GuardService guards,
            RemovalSafetyService safety,
            DepartureService departures,
            KnownFacts facts,
            Clock clock,
            Acts acts) {
        this.visible = visible;
        this.suspending = suspending;
        this.guards = guards;
        this.safety = safety;
        this.departures = departures;
        this.facts = facts;
        this.clock = clock;
        this.acts = acts;
        this.desk = acts.desk(
                ReturnTransition.LIFECYCLE,
                visible,
                (r, told, actor) -> ReturnView.of(r, suspending.isSuspended(r.id()), told, actor));
    }

    /** DPT-1 to DPT-3. */
    Answer<ReturnView> depart(ReturnId id, Step step) {
        var actor = desk.actor();
        ReturnTransition.LIFECYCLE.permit(ReturnTransition.DEPART, actor.roles());
        step.seen();
        var seen = look(id, actor);
        var known = known(id, step, seen, actor);
        if (known.isPresent()) {
            return known.get();
        }
        try {
            return letDepart(id, step, seen, actor);
        } catch (Refusal refusal) {
            return unlessKnown(id, step, refusal, actor);
        }
    }

    /** What became of it already, where that can be said without letting anybody depart. */
    private Optional<Answer<ReturnView>> known(ReturnId id, Step step, KnownReturn seen, Actor actor) {
        if (seen.state() != ReturnState.CLEARED) {
            return Optional.of(departed(id, step, seen, actor));
        }
        return learn(id, actor).map(permitId -> complete(id, step, permitId, actor));
    }

    /** The same request may have been sent before, and have got further meanwhile: it is refused only where nobody has departed by it. */
    private Answer<ReturnView> unlessKnown(ReturnId id, Step step, Refusal refusal, Actor actor) {
        if (refusal.type() == CommonProblem.NOT_AVAILABLE) {
            throw refusal;
        }
        var known = known(id, step, look(id, actor), actor);
        if (known.isPresent()) {
            return known.get();
        }
        if (refusal.type() == CommonProblem.GUARD_FAILED) {
            facts.deciding(
                    actor,
                    () -> departures.giveUp(visible.lock(id.value(), actor).id()));
        }
        throw refusal;
    }

    private Answer<ReturnView> letDepart(ReturnId id, Step step, KnownReturn seen, Actor actor) {
        var of = safety.returnee(seen.individualId(), actor);
        var found = safety.ask(seen.individualId(), seen.kind(), actor);
        if (found.outcome() == GuardOutcome.UNKNOWN) {
            throw Refusal.of(
                    CommonProblem.NOT_AVAILABLE, "It is not known whether the person may depart: nobody departs.");
        }
        var asked = facts.deciding(actor, () -> {
            var r = ready(id, step, seen, of, found, actor);
            return departures.begin(r.guarded(), key(step), by(actor));
        });
        var permitted = departures.permit(asked, actor).orElseThrow(() -> refused("NO_PERMIT"));
        var sent = facts.deciding(actor, () -> {
            ready(id, step, seen, of, found, actor);
            return departures.send(permitted);
        });
        return switch (departures.use(sent, actor)) {
            case USED -> complete(id, step, permit(sent), actor);
            case REFUSED -> throw refused("PERMIT_REFUSED");
            case OPEN ->
                throw Refusal.of(
                        CommonProblem.NOT_AVAILABLE,
                        "It is not known whether the person may depart: nobody departs. Ask again with the same Idempotency-Key.");
        };
    }

    /** The return, locked, as everything was found that lets the person go; anything else refuses. */
    private Return ready(ReturnId id, Step step, KnownReturn seen, Returnee of, GuardFinding found, Actor actor) {
        var r = visible.lock(id.value(), actor);
        step.seen().mustBe(r.version());
        ReturnService.unchanged(seen, r);
        r.next(new ReturnCommand.Depart(id.value()), actor);
        ReturnService.follow(r, of);
        var open = ReturnTransition.LIFECYCLE.open(r.state(), actor.roles());
        ReturnRule.checkMoving(suspending.isSuspended(r.id()), open);
        guards.demand(guards.evaluate(r.guarded(), found), open);
        return r;
    }

    /** The permit of an earlier attempt, if that was used: whoever asks again after a crash learns it here before anything else is asked. */
    private Optional<UUID> learn(ReturnId id, Actor actor) {
        var open = facts.deciding(
                actor, () -> departures.findOpen(visible.lock(id.value(), actor).id()));
        return open.filter(Attempt::sent)
                .filter(attempt -> departures.learn(attempt, actor) == PermitUse.USED)
                .map(ReturnDepartureService::permit);
    }

    private Answer<ReturnView> complete(ReturnId id, Step step, UUID permitId, Actor actor) {
        var command = new ReturnCommand.Depart(permitId);
        try {
            return facts.deciding(
                    actor,
                    () -> desk.perform(command.act(), id.value(), step, WANTED, (r, by) -> {
                        departures.used(permitId);
                        return leaving(r, command, by);
                    }));
        } catch (Refusal late) {
            // the event may have told it before: then it is done, and the client is told so
            return isDone(id, permitId, actor) ? get(id, actor) : refuse(late);
        }
    }

    /** Done by this very request, or by another that is refused now. */
    private Answer<ReturnView> departed(ReturnId id, Step step, KnownReturn seen, Actor actor) {
        var mine = facts.deciding(actor, () -> departures.isDone(seen.id(), actor, key(step)));
        if (mine) {
            return get(id, actor);
        }
        return facts.deciding(
                actor,
                () -> desk.perform(ReturnTransition.DEPART, id.value(), step, WANTED, (r, by) -> {
                    r.next(new ReturnCommand.Depart(id.value()), actor);
                    throw Refusal.of(CommonProblem.STALE_VERSION, "Read the resource again, and repeat the step.");
                }));
    }

    /** A suspension that came between the guards and the permit is not lost: the person is called back by the same commit. */
    Done leaving(Return r, ReturnCommand.Depart command, By by) {
        var done = r.depart(command, by);
        return suspending.isSuspended(r.id()) ? done.and(r, r.callBack(acts.byTheClock(by.at()))) : done;
    }

    private boolean isDone(ReturnId id, UUID permitId, Actor actor) {
        return facts.deciding(actor, () -> visible.get(id.value(), actor).hasDepartedOn(permitId));
    }

    private Answer<ReturnView> get(ReturnId id, Actor actor) {
        return facts.deciding(actor, () -> desk.get(id.value()));
    }

    private KnownReturn look(ReturnId id, Actor actor) {
        return facts.deciding(actor, () -> {
            var r = visible.get(id.value(), actor);
            return r.known(visible.require(Action.WRITE, r, actor));
        });
    }

    private static Answer<ReturnView> refuse(Refusal refusal) {
        throw refusal;
    }

    private By by(Actor actor) {
        return new By(actor, clock.instant());
    }

    private static @Nullable String key(Step step) {
        return step.key() == null ? null : step.key().text();
    }

    private static UUID permit(Attempt attempt) {
        return Optional.ofNullable(attempt.permitId()).orElseThrow(() -> Refusal.of(CommonProblem.NOT_AVAILABLE));
    }

    private static Refusal refused(String evidence) {
        return Refusal.guards(List.of(new Guard(ReturnGuard.G1.name(), Guard.State.FAIL, evidence)), List.of());
    }
}
