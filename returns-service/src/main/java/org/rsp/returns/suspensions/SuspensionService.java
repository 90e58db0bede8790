package org.rsp.returns.suspensions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rsp.platform.access.WiderRows;
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
import org.rsp.returns.guards.GuardService;
import org.rsp.returns.guards.GuardedReturn;
import org.rsp.returns.returns.KnownReturn;
import org.rsp.returns.returns.KnownReturnService;
import org.rsp.returns.returns.Suspending;
import org.rsp.returns.safety.RemovalSafetyService;

/** What stops returns, and what lets them go on. */
@ApplicationScoped
public class SuspensionService implements Suspending {

    private final SuspensionRepository suspensions;
    private final KnownSafeguardRepository safeguards;
    private final SuspensionAccessService visible;
    private final KnownReturnService returns;
    private final RemovalSafetyService safety;
    private final GuardService guards;
    private final ToldFears fears;
    private final WiderRows wider;
    private final KnownFacts facts;
    private final Ids ids;
    private final Acts acts;
    private final Desk<SuspensionState, SuspensionTransition, Suspension, SuspensionView> desk;

    SuspensionService(
            SuspensionRepository suspensions,
            KnownSafeguardRepository safeguards,
            SuspensionAccessService visible,
            KnownReturnService returns,
            RemovalSafetyService safety,
            GuardService guards,
            ToldFears fears,
            WiderRows wider,
            KnownFacts facts,
            Ids ids,
            Acts acts) {
        this.suspensions = suspensions;
        this.safeguards = safeguards;
        this.visible = visible;
        this.returns = returns;
        this.safety = safety;
        this.guards = guards;
        this.fears = fears;
        this.wider = wider;
        this.facts = facts;
        this.ids = ids;
        this.acts = acts;
        this.desk = acts.desk(SuspensionTransition.LIFECYCLE, visible, SuspensionView::of);
    }

    @Override
    public boolean isSuspended(UUID returnId) {
        // also where the row is kept from who asks: what stops a person's return stops it for everybody
        return wider.asSystem(() -> suspensions.isInForce(returnId));
    }

    @Override
    public Set<UUID> suspended(Set<UUID> returnIds) {
        return wider.asSystem(() -> suspensions.inForce(returnIds));
    }

    /** The minute in which the person, as far as is known here, last expressed fear, claimed or appealed. */
    public Optional<Instant> findLastFear(UUID returnId) {
        return wider.asSystem(() -> suspensions.findLast(returnId, SuspensionReason.OF_FEAR));
    }

    /** Whether another procedure needs the person, as far as it was said here (CHK-9). */
    public boolean isHeld(UUID returnId) {
        return wider.asSystem(() -> suspensions.isInForce(returnId, SuspensionReason.HOLDS));
    }

    /**
     * As part of what somebody has found (CHK-6): by the same act the return stands still, and whoever has departed is called back (DPT-4). The caller has
     * locked the return.
     */
    public Done stopped(Done done, KnownReturn of, SuspensionReason reason, By by) {
        if (!of.canBeStopped() || isHeardAgain(of.id(), reason, by.at())) {
            return done;
        }
        var imposed = imposed(of, reason, by);
        return returns.calledBack(done.and(imposed, imposed.imposed(by)), of.id(), by);
    }

    /** SUS-4: in whatever state the return is, and whatever is known of the case; after a departure it raises the alarm (DPT-4). */
    Answer<SuspensionView> impose(UUID returnId, Call call, SuspensionCommand.Impose command) {
        return facts.deciding(
                desk.actor(),
                () -> desk.open(command.act(), call, List.of(returnId, command), by -> {
                    var of = returns.holdForSafety(returnId, by.actor());
                    var imposed = imposed(of, command.reason(), by);
                    var done = returns.calledBack(imposed.imposed(by), of.id(), by);
                    return new Desk.Opened<>(imposed, of.canBeStopped() ? done : stoppingNext(done, imposed, by));
                }));
    }

    /** SUS-6: what is said of a return that is over stops the one that came after it, whoever of the staff may know of that. */
    private Done stoppingNext(Done done, Suspension said, By by) {
        return wider.asSystem(() -> {
            var all = done;
            for (var next : returns.holdOf(said.individualId())) {
                if (next.canBeStopped() && !next.id().equals(said.returnId())) {
                    var carried = carried(next, said, by);
                    all = returns.calledBack(all.and(carried, carried.imposed(by)), next.id(), by);
                }
            }
            return all;
        });
    }

    @Override
    public Done carried(Done done, GuardedReturn next, By by) {
        return wider.asSystem(() -> {
            var clock = acts.byTheClock(by.at());
            var all = done;
            for (var said : suspensions.left(next.individualId(), next.returnId())) {
                var carried = carried(next, said, clock);
                all = all.and(carried, carried.imposed(clock));
            }
            return all;
        });
    }

    private Suspension carried(GuardedReturn next, Suspension said, By by) {
        var carried = Suspension.carry(ids.next(), of(next), said, by);
        suspensions.persist(carried);
        return carried;
    }

    private static Suspension.Of of(GuardedReturn of) {
        return new Suspension.Of(of.returnId(), of.individualId(), of.caseId(), of.custodian());
    }

    /** One for one reason: what is said twice stops nothing more, and is kept as the last word. */
    private boolean isHeardAgain(UUID returnId, SuspensionReason reason, Instant at) {
        var before = suspensions.findInForce(returnId, reason);
        before.ifPresent(suspension -> suspension.heardAgain(at));
        return before.isPresent();
    }

    /** The same as part of another act, of a return that the caller has locked: one for one reason, and none where there is nothing to stop. */
    public Done stopping(Done done, UUID returnId, SuspensionReason reason, By by) {
        var of = returns.holdOne(returnId).filter(KnownReturn::canBeStopped);
        if (of.isEmpty() || isHeardAgain(returnId, reason, by.at())) {
            return done;
        }
        var imposed = imposed(of.get(), reason, by);
        var stopped = returns.calledBack(imposed.imposed(by), returnId, by);
        var all = done.and(imposed, new Done(stopped.entry(), stopped.event()));
        for (var also : stopped.also()) {
            all = all.and(also.resource(), also.done());
        }
        return all;
    }

    private Suspension imposed(KnownReturn of, SuspensionReason reason, By by) {
        var imposed = Suspension.impose(ids.next(), of(of), reason, by);
        suspensions.persist(imposed);
        return imposed;
    }

    /** SUS-2, SUS-3, SUS-6, SUS-7: every guard that the return has passed is asked again, G1 of the service that has the cases, before the transaction. */
    Answer<SuspensionView> resume(SuspensionId id, Step step, SuspensionCommand.ResumeAfter command) {
        var actor = desk.actor();
        SuspensionTransition.LIFECYCLE.permit(command.act(), actor.roles());
        var standing = facts.deciding(actor, () -> visible.get(id.value(), actor));
        var seen = facts.deciding(actor, () -> returns.get(standing.returnId(), actor));
        var found = returns.passed(seen).isEmpty()
                ? safety.show(seen.individualId(), seen.kind(), actor)
                : safety.ask(seen.individualId(), seen.kind(), actor);
        return facts.deciding(actor, () -> {
            // the return first, as whoever stops it: neither waits for the other
            returns.holdOne(seen.id());
            return desk.perform(command.act(), id.value(), step, command, (s, by) -> {
                s.next(command, actor);
                var open = SuspensionTransition.LIFECYCLE.open(s.state(), actor.roles());
                SuspensionRule.checkEnding(s.reason(), s.isBy(actor.subject()), open);
                var of = returns.hold(s.returnId(), actor);
                returns.mustBe(seen, of);
                // what was told since G1 was asked is not in its answer
                s.mustHaveHeardNothingSince(standing);
                SuspensionRule.checkGoingOn(of.isBeforeDeparture(), open);
                SuspensionRule.checkOwnWill(s.reason(), of.kind(), open);
                SuspensionRule.checkLookedAt(isLookedAt(s), open);
                var needed = SuspensionRule.needed(returns.passed(of), s.reason());
                var resumed = new ResumedReturn(of, s.reason().guard(), s.heardAt());
                guards.demand(guards.evaluate(resumed, found, needed), open);
                return s.resume(command, by);
            });
        });
    }

    /** SUS-7: and of a fear, whoever told it has been shown the way to protection. */
    private boolean isLookedAt(Suspension s) {
        return s.isLookedAt() && !(s.reason() == SuspensionReason.FEAR_EXPRESSED && fears.isWaiting(s.individualId()));
    }

    Answer<SuspensionView> get(SuspensionId id) {
        return facts.deciding(desk.actor(), () -> desk.get(id.value()));
    }

    Page<TimelineView> timeline(SuspensionId id, PageRequest page) {
        return facts.deciding(desk.actor(), () -> desk.timeline(id.value(), page));
    }

    /** Those of one return, oldest first, also those that have ended. */
    Page<SuspensionView> ofReturn(UUID returnId, PageRequest page) {
        var actor = desk.actor();
        return facts.deciding(actor, () -> {
            var of = returns.get(returnId, actor);
            return desk.kept(
                    new AuditSubject(of.caseId(), of.individualId()),
                    of.decision(),
                    suspensions.of(of.id(), page),
                    s -> SuspensionView.of(s, of.decision(), actor),
                    page,
                    s -> new Cursor.Key(0, s.id()));
        });
    }

    /**
     * SUS-5: something was done for the safety of a person, as the service that has the cases tells: the person's return stands still from this commit on, once,
     * however often and in whatever order it is heard (SUS-8). In the transaction of the event.
     */
    @Transactional(TxType.MANDATORY)
    void heard(KnownSafeguard.News news) {
        // the person first: a return that a plan opens at the same time finds what is kept here, or is found
        var open = returns.holdHeard(news.individualId());
        var known = safeguards.find(news.id());
        if (known.filter(before -> !before.isNews(news)).isPresent()) {
            return;
        }
        var heard = known.orElseGet(() -> {
            var first = KnownSafeguard.of(news);
            safeguards.persist(first);
            return first;
        });
        heard.hear(news);
        open.forEach(of -> follow(of, heard));
        told(heard);
    }

    @Override
    public void planned(UUID returnId, Instant plannedAt) {
        returns.holdOne(returnId)
                .ifPresent(of -> safeguards.since(of.individualId(), plannedAt).forEach(heard -> {
                    follow(of, heard);
                    told(heard);
                }));
    }

    private void follow(KnownReturn found, KnownSafeguard heard) {
        var of = returns.follow(found, heard.caseId(), heard.doneAt());
        if (stops(heard, of)) {
            stop(of, heard.reason(), heard.doneAt());
        }
    }

    /** SUS-7: by the last that was told of the same, whichever of it is heard last. */
    private void told(KnownSafeguard heard) {
        var alike = heard.reason().lookedAtElsewhere();
        if (!alike.isEmpty()) {
            var last = safeguards.findLast(heard.individualId(), alike).orElse(heard.doneAt());
            suspensions.inForceOf(heard.individualId(), alike).forEach(standing -> standing.told(last));
        }
    }

    /**
     * A consent that is taken back stops what rests on the person's own will, or on being willing (COU-6). A return that a plan has opened is stopped by the end
     * of that plan or of a later one, by which it may go on, and by what was done since it was handed over: what was done before was looked at then (SOL-3),
     * whenever it is heard here.
     */
    private boolean stops(KnownSafeguard heard, KnownReturn of) {
        if (heard.reason() == SuspensionReason.CONSENT_WITHDRAWN && !of.kind().isByOwnWill() && !of.willing()) {
            return false;
        }
        var plan = of.plan();
        if (plan == null) {
            return true;
        }
        return heard.reason() == SuspensionReason.PLAN_ENDED
                ? !plan.handedOverAt().isAfter(returns.handedOverAt(heard.id()).orElse(heard.doneAt()))
                : !heard.doneAt().isBefore(plan.handedOverAt());
    }

    @Override
    public void permitVoided(UUID returnId, Instant at) {
        returns.holdOne(returnId).ifPresent(of -> stop(of, SuspensionReason.PERMIT_VOIDED, at));
    }

    @Override
    public void voluntaryAgreed(UUID returnId, Instant at) {
        returns.holdOne(returnId).ifPresent(of -> stop(of, SuspensionReason.VOLUNTARY_AGREED, at));
    }

    /**
     * The person has told whoever returns people of a fear: what there is to stop stops. Of a return that is over it is kept each time it is told, and goes on
     * in the person's next one (SUS-6). In the transaction of who has locked the return.
     */
    public void fearTold(KnownReturn of, Instant at) {
        if (of.canBeStopped()) {
            stop(of, SuspensionReason.FEAR_EXPRESSED, at);
        } else {
            var by = acts.byTheClock(at);
            var told = imposed(of, SuspensionReason.FEAR_EXPRESSED, by);
            acts.keepBeside(told, stoppingNext(told.imposed(by), told, by));
        }
    }

    private void stop(KnownReturn of, SuspensionReason reason, Instant at) {
        if (!of.canBeStopped() || isHeardAgain(of.id(), reason, at)) {
            return;
        }
        var by = acts.byTheClock(at);
        var imposed = imposed(of, reason, by);
        acts.keepBeside(imposed, returns.calledBack(imposed.imposed(by), of.id(), by));
    }
}
