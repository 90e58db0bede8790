package org.rsp.returns.returns;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rsp.platform.access.Access;
import org.rsp.platform.access.Action;
import org.rsp.platform.access.ArrangementFacts;
import org.rsp.platform.access.CaseFacts;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.facts.KnownFacts;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Rows;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.Naming;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;
import org.rsp.returns.guards.ReturnGuard;
import org.rsp.returns.guards.ReturnKind;

/**
 * The returns, for the features that keep something of one: who may know of the return may know of that. All of it in the transaction of
 * {@link KnownFacts#deciding}, but for what is done by an event.
 */
@ApplicationScoped
public class KnownReturnService {

    private final ReturnRepository returns;
    private final KnownPlanRepository plans;
    private final ReturnAccessService visible;
    private final KnownFacts facts;
    private final Access access;
    private final WiderRows wider;
    private final Acts acts;

    KnownReturnService(
            ReturnRepository returns,
            KnownPlanRepository plans,
            ReturnAccessService visible,
            KnownFacts facts,
            Access access,
            WiderRows wider,
            Acts acts) {
        this.returns = returns;
        this.plans = plans;
        this.visible = visible;
        this.facts = facts;
        this.access = access;
        this.wider = wider;
        this.acts = acts;
    }

    /** The return that the caller means; 404 if the caller may not know of it. */
    public KnownReturn get(UUID said, Actor actor) {
        var r = visible.get(said, actor);
        return r.known(visible.require(r, actor));
    }

    /** The caller's own, for something to be done: it stays locked until the transaction ends. */
    public KnownReturn hold(UUID said, Actor actor) {
        var r = visible.lock(said, actor);
        r.begin();
        return r.known(visible.require(Action.WRITE, r, actor));
    }

    /**
     * The caller's own, locked, for what is done for a person's safety: that waits for no other service, and is the custodian's to do whatever is known of
     * the case. What the database keeps from the caller is not there.
     */
    public KnownReturn holdForSafety(UUID said, Actor actor) {
        access.requirePersons(actor);
        var r = returns.lock(said)
                .filter(found -> found.custodian().equals(actor.organisation()))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        r.begin();
        return r.known(forSafety(r.caseId(), actor));
    }

    /** What may be told to who has just done something for a person's safety: by the facts, or while those are not known that it was done. */
    public Decision forSafety(UUID caseId, Actor actor) {
        var own = access.decide(actor, Action.READ, own(actor), ArrangementFacts.NONE);
        return facts.find(caseId)
                .map(known -> access.decide(actor, Action.READ, known, ArrangementFacts.NONE))
                .filter(Decision::allowed)
                .orElse(new Decision(true, own.rule(), Set.of(FieldClass.P0, FieldClass.P1), true, "own", own.names()));
    }

    private static CaseFacts own(Actor actor) {
        return CaseFacts.unrestricted(actor.organisation(), Set.of(), true);
    }

    /** The open returns of a person, whose ever they are, locked; for what an act on another of them does. There is one at most at each custodian. */
    public List<KnownReturn> holdOf(UUID individualId) {
        return returns.lockOf(individualId).stream()
                .map(r -> r.known(Decision.ofNobody("ACC-13")))
                .toList();
    }

    /** The same for what an event does: until that is done nothing else that is heard of the person makes a difference, nor does anybody open a return. */
    public List<KnownReturn> holdHeard(UUID individualId) {
        returns.lockOpening(individualId);
        return holdOf(individualId);
    }

    /** One, locked, for what an event does. */
    public Optional<KnownReturn> holdOne(UUID returnId) {
        return returns.lock(returnId).map(r -> r.known(Decision.ofNobody("ACC-13")));
    }

    /** When a plan was handed over to this service; empty where that was not heard, or never done. */
    public Optional<Instant> handedOverAt(UUID planId) {
        return plans.handedOverAt(planId);
    }

    /** One, as the service itself knows it: for what is decided about somebody who may not know of it, and is told nothing of it. */
    public Optional<KnownReturn> findUntold(UUID returnId) {
        return wider.asSystem(() -> returns.find(returnId)).map(r -> r.known(Decision.ofNobody("ACC-19")));
    }

    /** Where the person was then, as was heard or asked: who may know of the return goes by the last. In the transaction of who has locked it. */
    public KnownReturn follow(KnownReturn of, UUID caseId, Instant asOf) {
        var r = returns.find(of.id()).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        r.follow(caseId, asOf);
        return r.known(of.decision());
    }

    /** DPT-4: what is done for the safety of a person who has departed raises the alarm, as part of the same act. The caller has locked the return. */
    public Done calledBack(Done done, UUID returnId, By by) {
        return returns.find(returnId)
                .filter(r -> r.state() == ReturnState.DEPARTED && r.isToBeCalledBack())
                .map(r -> done.and(r, r.callBack(acts.byTheClock(by.at()))))
                .orElse(done);
    }

    /** Who has departed was not let in, and is on the way back: so says the return, as part of the same act. The caller has locked it. */
    public Done refusedEntry(Done done, UUID returnId, By by) {
        var r = returns.find(returnId).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        var command = new ReturnCommand.RecordComingBackFrom(
                ReturnCommand.RecordComingBackFrom.ComingBackReason.REFUSED_ENTRY);
        return done.and(r, r.recordComingBack(command, by));
    }

    /**
     * A page of what is kept of several returns, of the caller's own: that of which the caller may know (ACC-2), and what may be told of it.
     *
     * @param found reads one more than the page
     */
    public <R extends OfReturn> Rows<ListedRow<R>> listed(
            PageRequest page, Function<PageRequest, List<R>> found, Function<R, Cursor.Key> key, Actor actor) {
        return visible.listed(
                page,
                found,
                key,
                rows -> {
                    var all = returns.byId(rows.stream().map(OfReturn::returnId).collect(Collectors.toSet()));
                    return row -> Optional.ofNullable(all.get(row.returnId()));
                },
                actor);
    }

    /** What was asked of a return before the transaction counts only if it is then as it was: 412 otherwise. */
    public void mustBe(KnownReturn seen, KnownReturn now) {
        mustBe(seen.version(), seen.kind(), now);
    }

    /** The same by what was seen of it. */
    public void mustBe(long version, ReturnKind kind, KnownReturn now) {
        if (version != now.version() || kind != now.kind()) {
            throw Refusal.of(
                    CommonProblem.STALE_VERSION, "Read the resource again, look at what changed, and repeat the step.");
        }
    }

    /** The guards that a return has passed to stand where it stands; G1 is among them wherever it stands (SUS-2). */
    public Set<ReturnGuard> passed(KnownReturn of) {
        return ReturnRule.passed(of.state());
    }

    /** Who hears of what is done to something that hangs on this return, under which names; nobody while that is not known. */
    public Map<String, Naming> audience(UUID returnId) {
        return audience(returnId, FieldClass.P2);
    }

    /** The same of what tells by itself something of this class. */
    public Map<String, Naming> audience(UUID returnId, FieldClass needed) {
        return wider.asSystem(() -> returns.find(returnId))
                .flatMap(r -> facts.findToTell(r.caseId())
                        .filter(of -> of.custodian().equals(r.custodian()))
                        .map(of -> access.audience(ReturnAccessService.of(r, of), ArrangementFacts.NONE, needed)))
                .orElse(Map.of());
    }

    public Optional<AuditSubject> about(UUID returnId) {
        return wider.asSystem(() -> returns.find(returnId)).map(r -> new AuditSubject(r.caseId(), r.individualId()));
    }

    /**
     * What a feature keeps of returns, as far as an actor may know of it.
     *
     * @param find by the real id
     * @param lock the same, with the row locked until the transaction ends
     */
    public <R extends OfReturn> Visible<R> records(Function<UUID, Optional<R>> find, Function<UUID, Optional<R>> lock) {
        return new Records<>(find, lock);
    }

    private final class Records<R extends OfReturn> implements Visible<R> {

        private final Function<UUID, Optional<R>> find;
        private final Function<UUID, Optional<R>> lock;

        Records(Function<UUID, Optional<R>> find, Function<UUID, Optional<R>> lock) {
            this.find = find;
            this.lock = lock;
        }

        @Override
        public R get(UUID id, Actor actor) {
            return found(find, Action.READ, id, actor);
        }

        @Override
        public R lock(UUID id, Actor actor) {
            return found(lock, Action.WRITE, id, actor);
        }

        private R found(Function<UUID, Optional<R>> looking, Action action, UUID id, Actor actor) {
            access.requirePersons(actor);
            var meant = access.meant(id, actor);
            var found = looking.apply(meant.value())
                    .filter(r -> r.custodian().equals(actor.organisation()) == meant.byCustodian())
                    .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
            require(action, found, actor);
            return found;
        }

        @Override
        public Decision require(R resource, Actor actor) {
            return require(Action.READ, resource, actor);
        }

        private Decision require(Action action, R resource, Actor actor) {
            var of = returns.find(resource.returnId()).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
            var decision = visible.require(action, of, actor);
            if (!decision.tells(resource.existence()) && !(decision.toCustodian() && resource.isBy(actor.subject()))) {
                throw Refusal.of(CommonProblem.NOT_FOUND);
            }
            return decision;
        }
    }
}
