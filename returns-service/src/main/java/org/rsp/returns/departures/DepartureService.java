package org.rsp.returns.departures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.facts.ActingSubject;
import org.rsp.platform.facts.KnownFacts;
import org.rsp.platform.facts.Neighbour;
import org.rsp.platform.facts.Neighbour.Answer;
import org.rsp.platform.facts.Neighbour.Request;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;
import org.rsp.returns.DeparturesConfig;
import org.rsp.returns.guards.GuardedReturn;

/**
 * Asks for a permit and uses it. The keys are committed before anything is asked, and that a permit may be used before it is sent: so whoever asks again,
 * after whatever happened in between, asks the same and learns what became of it. Nothing here says that somebody has departed but the permit itself.
 */
@ApplicationScoped
public class DepartureService {

    private final DepartureAttemptRepository attempts;
    private final Neighbour neighbour;
    private final KnownFacts transactions;
    private final DeparturesConfig config;
    private final Ids ids;
    private final Clock clock;

    DepartureService(
            DepartureAttemptRepository attempts,
            Neighbour neighbour,
            KnownFacts transactions,
            DeparturesConfig config,
            Ids ids,
            Clock clock) {
        this.attempts = attempts;
        this.neighbour = neighbour;
        this.transactions = transactions;
        this.config = config;
        this.ids = ids;
        this.clock = clock;
    }

    /** The open attempt of the return, or a new one. In a transaction that has locked the return and found that it may depart. */
    public Attempt begin(GuardedReturn of, @Nullable String requestKey, By by) {
        var open = attempts.lockOpen(of.returnId());
        if (open.isPresent() && open.get().isWorthNothing(by.at())) {
            open.get().refuse();
            // there is one open attempt at most, also for the database
            attempts.flush();
            open = Optional.empty();
        }
        return open.orElseGet(() -> {
                    var attempt = DepartureAttempt.begin(ids.next(), of, ids.untimed(), ids.untimed(), requestKey, by);
                    attempts.persist(attempt);
                    return attempt;
                })
                .told();
    }

    /** The open attempt, if there is one. In a transaction that has locked the return. */
    public Optional<Attempt> findOpen(UUID returnId) {
        return attempts.lockOpen(returnId).map(DepartureAttempt::told);
    }

    /**
     * A guard has refused, so an attempt under which nothing was sent is over: no attempt stays open of which nobody asks any more. In a transaction that
     * has locked the return.
     *
     * @return whether there was one
     */
    public boolean giveUp(UUID returnId) {
        var open = attempts.lockOpen(returnId).filter(attempt -> !attempt.told().sent());
        open.ifPresent(DepartureAttempt::refuse);
        return open.isPresent();
    }

    /** DPT-3: a permit may have been used, and nobody here knows. In a transaction that has locked the return. */
    public boolean isUndecided(UUID returnId) {
        return attempts.isSent(returnId);
    }

    /** Whether by this very request the person was let depart. In a transaction. */
    public boolean isDone(UUID returnId, Actor actor, @Nullable String requestKey) {
        return requestKey != null
                && attempts.usedOf(returnId).stream().anyMatch(attempt -> attempt.isOf(actor.client(), requestKey));
    }

    /** From its commit on the permit may be used. In a transaction that has locked the return and asked every guard again. */
    public Attempt send(Attempt attempt) {
        var row = attempts.lock(attempt.id()).orElseThrow(DepartureService::notKnown);
        if (!row.isOpen()) {
            throw notKnown();
        }
        row.send();
        return row.told();
    }

    /** In the transaction in which the return has departed. */
    public void used(UUID permitId) {
        attempts.lockBy(permitId).filter(DepartureAttempt::isOpen).ifPresent(DepartureAttempt::use);
    }

    /** The permit is void; whether somebody was to depart on it, who did not give it up before. In the transaction of an event that has locked the return. */
    public boolean voided(UUID permitId) {
        var open = attempts.lockBy(permitId).filter(DepartureAttempt::isOpen);
        open.ifPresent(DepartureAttempt::refuse);
        return open.isPresent();
    }

    /**
     * Brings the permit of the attempt, and remembers it. Outside of every transaction.
     *
     * @return the attempt with its permit; empty where there is none to be had: the person may not depart
     */
    public Optional<Attempt> permit(Attempt attempt, Actor actor) {
        if (attempt.permitId() != null) {
            return Optional.of(attempt);
        }
        var asked = Request.post(
                "/processing/v1/individuals/%s/departure-permits".formatted(attempt.individualId()),
                new PermitRequest(attempt.kind().name(), attempt.returnId()),
                attempt.issueKey());
        var answer = ask(asked, actor).orElseThrow(DepartureService::notKnown);
        if (answer.is("guard-failed")) {
            refuseAsSeen(attempt, actor);
            return Optional.empty();
        }
        var permit =
                Optional.ofNullable(answer.body()).filter(p -> p.isOf(attempt)).orElseThrow(DepartureService::notKnown);
        return Optional.of(transactions.deciding(actor, () -> {
            var row = attempts.lock(attempt.id()).orElseThrow(DepartureService::notKnown);
            row.permitted(permit);
            return row.told();
        }));
    }

    /** Uses the permit of an attempt that is {@link #send sent}, and says what is known then. 503 where nothing is. Outside of every transaction. */
    public PermitUse use(Attempt attempt, Actor actor) {
        var asked = Request.step(
                path(attempt) + "/consumption",
                new PermitConsumption(attempt.returnId()),
                attempt.useKey(),
                attempt.permitVersion());
        var answer = ask(asked, actor);
        var permit = answer.flatMap(a -> Optional.ofNullable(a.body())).filter(p -> p.isOf(attempt));
        if (permit.filter(Permit::isUsed).isPresent()) {
            return PermitUse.USED;
        }
        // it was sent once, and that was refused: no other sending is on its way, unless somebody has sent it meanwhile
        if (attempt.timesSent() == 1
                && answer.filter(a -> a.is("guard-failed")).isPresent()
                && refuseAsSeen(attempt, actor)) {
            return PermitUse.REFUSED;
        }
        return learn(attempt, actor);
    }

    /** What became of a permit that may have been used, by the permit itself. 503 where nobody answers. Outside of every transaction. */
    public PermitUse learn(Attempt attempt, Actor actor) {
        var permit = ask(Request.get(path(attempt)), actor)
                .flatMap(answer -> Optional.ofNullable(answer.body()))
                .filter(p -> p.isOf(attempt))
                .orElseThrow(DepartureService::notKnown);
        if (permit.isUsed()) {
            return PermitUse.USED;
        }
        // as it is told after its end it stays: by no clock of ours or theirs it can be used any more
        if (permit.isVoid() || attempt.isOver(clock.instant().minus(config.skew()))) {
            refuse(attempt, actor);
            return PermitUse.REFUSED;
        }
        return PermitUse.OPEN;
    }

    private void refuse(Attempt attempt, Actor actor) {
        transactions.deciding(actor, () -> {
            attempts.lock(attempt.id()).filter(DepartureAttempt::isOpen).ifPresent(DepartureAttempt::refuse);
            return true;
        });
    }

    /** The same only while nobody else has got further with it since it was looked at; says whether nobody has. */
    private boolean refuseAsSeen(Attempt attempt, Actor actor) {
        return transactions.deciding(actor, () -> {
            var row = attempts.lock(attempt.id()).filter(r -> r.isAsIn(attempt));
            row.ifPresent(DepartureAttempt::refuse);
            return row.isPresent();
        });
    }

    private Optional<Answer<Permit>> ask(Request asked, Actor actor) {
        return neighbour.ask(asked, Permit.class, new ActingSubject(actor.subject()), config.patience());
    }

    private static String path(Attempt attempt) {
        return "/processing/v1/departure-permits/" + attempt.permitId();
    }

    /** DPT-2. */
    private static Refusal notKnown() {
        return Refusal.of(
                CommonProblem.NOT_AVAILABLE,
                "It is not known whether the person may depart: nobody departs. Ask again with the same Idempotency-Key.");
    }

    private record PermitRequest(String kind, UUID returnId) {}

    private record PermitConsumption(UUID returnId) {}
}
