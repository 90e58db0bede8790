package org.rsp.returns.returns;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.rsp.platform.access.Action;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.facts.KnownFacts;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Call;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.lifecycle.TimelineView;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;
import org.rsp.returns.departures.DepartureService;
import org.rsp.returns.guards.GuardFinding;
import org.rsp.returns.guards.GuardService;
import org.rsp.returns.guards.ReturnGuard;
import org.rsp.returns.safety.RemovalSafetyService;
import org.rsp.returns.safety.Returnee;

/**
 * What can be done with returns. What has to be asked of the service that has the cases is asked before the transaction begins, and counts only if the
 * return is then as it was when it was asked.
 */
@ApplicationScoped
class ReturnService {

    private final ReturnRepository returns;
    private final ReturnAccessService visible;
    private final Suspending suspending;
    private final Receiving receiving;
    private final GuardService guards;
    private final ClearanceList checklist;
    private final RemovalSafetyService safety;
    private final DepartureService departures;
    private final KnownFacts facts;
    private final WiderRows wider;
    private final Ids ids;
    private final Clock clock;
    private final Desk<ReturnState, ReturnTransition, Return, ReturnView> desk;

    ReturnService(
            ReturnRepository returns,
            ReturnAccessService visible,
            Suspending suspending,
            Receiving receiving,
            GuardService guards,
            ClearanceList checklist,
            RemovalSafetyService safety,
            DepartureService departures,
            KnownFacts facts,
            WiderRows wider,
            Ids ids,
            Clock clock,
            Acts acts) {
        this.returns = returns;
        this.visible = visible;
        this.suspending = suspending;
        this.receiving = receiving;
        this.guards = guards;
        this.checklist = checklist;
        this.safety = safety;
        this.departures = departures;
        this.facts = facts;
        this.wider = wider;
        this.ids = ids;
        this.clock = clock;
        this.desk = acts.desk(ReturnTransition.LIFECYCLE, visible, this::shown);
    }

    /** Of a person of the caller's own; to everybody else the person is not there. */
    Answer<ReturnView> open(UUID individualId, Call call, ReturnCommand.Open command) {
        var actor = desk.actor();
        ReturnTransition.LIFECYCLE.permit(command.act(), actor.roles());
        var of = safety.returnee(individualId, actor);
        return facts.deciding(
                actor,
                () -> desk.open(command.act(), call, List.of(individualId, command), by -> {
                    if (!of.custodian().equals(actor.organisation())) {
                        throw Refusal.of(CommonProblem.NOT_FOUND);
                    }
                    visible.requireOwn(of.caseId(), actor);
                    returns.lockOpening(individualId);
                    // of whatever case: also one that is kept from the caller is open
                    var isOpen =
                            wider.asSystem(() -> returns.findOpen(individualId)).isPresent();
                    ReturnRule.checkOpening(isOpen, command);
                    var opened = Return.open(
                            ids.next(),
                            new Return.Of(individualId, of.caseId(), of.custodian(), of.child(), of.askedAt()),
                            command,
                            by);
                    returns.persist(opened);
                    return new Desk.Opened<>(opened, suspending.carried(opened.opened(by), opened.guarded(), by));
                }));
    }

    /** G1 first where nobody asks the person: who may not be removed is not prepared for it. */
    Answer<ReturnView> counsel(ReturnId id, Step step, ReturnCommand.CounselIn command) {
        return guarded(
                id,
                step,
                command,
                EnumSet.of(ReturnGuard.G1),
                r -> !r.kind().isByOwnWill(),
                (r, by) -> r.counsel(command, by));
    }

    Answer<ReturnView> consentTo(ReturnId id, Step step, ReturnCommand.ConsentTo command) {
        return perform(id, step, command, (r, by) -> {
            ReturnRule.checkMoving(suspending.isSuspended(r.id()), open(r, by.actor()));
            demand(r, notAsked(), EnumSet.of(ReturnGuard.G3), by);
            return r.consentTo(command, by);
        });
    }

    Answer<ReturnView> serveOrder(ReturnId id, Step step, ReturnCommand.ServeOrderIn command) {
        return perform(id, step, command, (r, by) -> {
            ReturnRule.checkMoving(suspending.isSuspended(r.id()), open(r, by.actor()));
            demand(r, notAsked(), EnumSet.of(ReturnGuard.G4, ReturnGuard.G5), by);
            return r.serveOrder(command, by);
        });
    }

    Answer<ReturnView> chooseVoluntary(ReturnId id, Step step, ReturnCommand.ChooseVoluntary command) {
        return perform(id, step, command, (r, by) -> {
            ReturnRule.checkDestination(r, command);
            return r.chooseVoluntary(command, by);
        });
    }

    Answer<ReturnView> clear(ReturnId id, Step step, ReturnCommand.Clear command) {
        return guarded(id, step, command, EnumSet.allOf(ReturnGuard.class), _ -> true, (r, by) -> {
            ReturnRule.checkAnswered(checklist.unanswered(r.guarded()), open(r, by.actor()));
            return r.clear(command, by);
        });
    }

    Answer<ReturnView> recordArrival(ReturnId id, Step step, ReturnCommand.RecordArrivalOf command) {
        return perform(id, step, command, (r, by) -> {
            ReturnRule.checkReceived(receiving.isReceiptMissing(r.id()), open(r, by.actor()));
            return r.recordArrival(command, by);
        });
    }

    Answer<ReturnView> recordComingBack(ReturnId id, Step step, ReturnCommand.RecordComingBackFrom command) {
        return perform(id, step, command, (r, by) -> r.recordComingBack(command, by));
    }

    Answer<ReturnView> close(ReturnId id, Step step, ReturnCommand.Close command) {
        return perform(id, step, command, (r, by) -> r.close(command, by));
    }

    Answer<ReturnView> cancel(ReturnId id, Step step, ReturnCommand.Cancel command) {
        return perform(id, step, command, (r, by) -> {
            ReturnRule.checkDecided(departures.isUndecided(r.id()), open(r, by.actor()));
            return r.cancel(command, by);
        });
    }

    /** 403 and 409 first, then whether the kind allows it. */
    private Answer<ReturnView> perform(
            ReturnId id, Step step, ReturnCommand command, BiFunction<Return, By, Done> change) {
        var actor = desk.actor();
        ReturnTransition.LIFECYCLE.permit(command.act(), actor.roles());
        return facts.deciding(
                actor,
                () -> desk.perform(command.act(), id.value(), step, command, (r, by) -> {
                    r.next(command, actor);
                    ReturnRule.checkKind(r, command, open(r, actor));
                    return change.apply(r, by);
                }));
    }

    /** Which returns an act must ask of: the others go on without a question. */
    @FunctionalInterface
    private interface Asking {
        boolean asks(KnownReturn of);
    }

    private Answer<ReturnView> guarded(
            ReturnId id,
            Step step,
            ReturnCommand command,
            Set<ReturnGuard> some,
            Asking asking,
            BiFunction<Return, By, Done> change) {
        var actor = desk.actor();
        ReturnTransition.LIFECYCLE.permit(command.act(), actor.roles());
        var seen = look(id.value(), Action.WRITE, actor);
        if (!command.act().from().contains(seen.state()) || !asking.asks(seen)) {
            // nothing to ask for: it is not open, or it was done before and is answered again
            return perform(id, step, command, (r, by) -> {
                unchanged(seen, r);
                ReturnRule.checkMoving(suspending.isSuspended(r.id()), open(r, actor));
                return change.apply(r, by);
            });
        }
        var of = safety.returnee(seen.individualId(), actor);
        var found = safety.ask(seen.individualId(), seen.kind(), actor);
        return perform(id, step, command, (r, by) -> {
            unchanged(seen, r);
            follow(r, of);
            ReturnRule.checkMoving(suspending.isSuspended(r.id()), open(r, actor));
            demand(r, found, some, by);
            return change.apply(r, by);
        });
    }

    /** What was asked before counts only for the return as it was then. */
    static void unchanged(KnownReturn seen, Return now) {
        if (seen.version() != now.version() || seen.kind() != now.kind()) {
            throw Refusal.of(
                    CommonProblem.STALE_VERSION, "Read the resource again, look at what changed, and repeat the step.");
        }
    }

    static void follow(Return r, Returnee of) {
        if (!of.custodian().equals(r.custodian())) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
        r.follow(new Return.Of(r.individualId(), of.caseId(), of.custodian(), of.child(), of.askedAt()));
    }

    private void demand(Return r, GuardFinding found, Set<ReturnGuard> some, By by) {
        guards.demand(guards.evaluate(r.guarded(), found, some), open(r, by.actor()));
    }

    private static GuardFinding notAsked() {
        return GuardFinding.unknown(ReturnGuard.G1, "NOT_ASKED");
    }

    private static List<String> open(Return r, Actor actor) {
        return ReturnTransition.LIFECYCLE.open(r.state(), actor.roles());
    }

    private KnownReturn look(UUID id, Action action, Actor actor) {
        return facts.deciding(actor, () -> {
            var r = visible.get(id, actor);
            return r.known(visible.require(action, r, actor));
        });
    }

    Answer<ReturnView> get(ReturnId id) {
        return facts.deciding(desk.actor(), () -> desk.get(id.value()));
    }

    Page<TimelineView> timeline(ReturnId id, PageRequest page) {
        return facts.deciding(desk.actor(), () -> desk.timeline(id.value(), page));
    }

    /** Every guard as it is found now; G1 is asked for, and is UNKNOWN where nobody answers. */
    GuardsOfReturnView guards(ReturnId id) {
        var actor = desk.actor();
        var seen = look(id.value(), Action.READ, actor);
        var found = safety.show(seen.individualId(), seen.kind(), actor);
        return facts.deciding(actor, () -> {
            var r = desk.look(id.value(), GuardsOfReturnView.class);
            var told = visible.require(r, actor);
            var lines = guards.evaluate(r.guarded(), found).stream()
                    .map(f -> new GuardsOfReturnView.GuardView(
                            f.guard(), f.guard().words(), f.outcome(), f.evidence(), f.asOf()))
                    .toList();
            return new GuardsOfReturnView(told.id(r.id()), clock.instant(), lines);
        });
    }

    private ReturnView shown(Return r, Decision told, Actor actor) {
        return ReturnView.of(r, suspending.isSuspended(r.id()), told, actor);
    }

    private static ReturnView shown(Return r, Set<UUID> suspended, Decision told, Actor actor) {
        return ReturnView.of(r, suspended.contains(r.id()), told, actor);
    }

    private static Cursor.Key place(Return r) {
        return new Cursor.Key(0, r.id());
    }

    /** The organisation's own. */
    Page<ReturnView> list(ReturnFilter filter, PageRequest page) {
        var actor = desk.actor();
        return facts.deciding(actor, () -> {
            var rows = visible.listed(
                    page, next -> returns.page(filter, next, actor), ReturnService::place, _ -> Optional::of, actor);
            var suspended = suspending.suspended(
                    rows.items().stream().map(each -> each.row().id()).collect(Collectors.toSet()));
            return desk.list(
                    rows,
                    listed -> listed.decision().telling(told -> shown(listed.row(), suspended, told, actor)),
                    page,
                    listed -> listed.row().subjects());
        });
    }
}
