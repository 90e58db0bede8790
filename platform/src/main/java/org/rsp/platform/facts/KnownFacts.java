package org.rsp.platform.facts;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.rsp.platform.access.Access;
import org.rsp.platform.access.Action;
import org.rsp.platform.access.ArrangementFacts;
import org.rsp.platform.access.CaseFacts;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.RowContext;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/**
 * Asks the one policy about a case of another service. A grant may rest on a copy of which nothing newer was heard; a denial is
 * confirmed first, so that nobody is turned away by an old copy, and an answer that is late or missing is the same for a case
 * that may not be known and for one that does not exist. What is not known is denied (ACC-14).
 */
@ApplicationScoped
public class KnownFacts {

    /** How often news of a change may overtake the answer about a case. */
    private static final int ROUNDS = 3;

    /** The cases that were asked for in this piece of work, and are not there. */
    private static final ScopedValue<Set<UUID>> ABSENT = ScopedValue.newInstance();

    private final FactsTable table;
    private final Enquiries enquiries;
    private final Access access;
    private final WiderRows wider;
    private final FactsConfig config;
    private final Clock clock;
    private final TransactionSynchronizationRegistry transactions;

    KnownFacts(
            FactsTable table,
            Enquiries enquiries,
            Access access,
            WiderRows wider,
            FactsConfig config,
            Clock clock,
            TransactionSynchronizationRegistry transactions) {
        this.table = table;
        this.enquiries = enquiries;
        this.access = access;
        this.wider = wider;
        this.config = config;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** What the actor may do with the case: 404 if nothing, 503 if it cannot be known now. Before a transaction begins. */
    public Decision require(Actor actor, Action action, UUID caseId) {
        refuseInTransaction();
        access.requirePersons(actor);
        var begun = clock.instant();
        var lately = begun.minus(config.unconfirmed());
        var question = new Question(caseId, actor);
        var known = find(question, lately, lately);
        var decision = known.map(k -> access.decide(actor, action, k.facts(), k.arrangement()));
        return decision.filter(Decision::allowed)
                .orElseGet(() -> decide(actor, action, known.flatMap(_ -> find(question, begun, lately))));
    }

    /** The same by what is true now, asked for now: for what cannot be undone. */
    public Decision requireNow(Actor actor, Action action, UUID caseId) {
        refuseInTransaction();
        access.requirePersons(actor);
        var begun = clock.instant();
        return decide(actor, action, find(new Question(caseId, actor), begun, begun));
    }

    /**
     * Does in a transaction of its own what decides by {@link #of}. Where it finds that it has to be asked, the transaction is undone, it is asked, and
     * the work is done anew, for as long as the patience lasts: so nobody waits for another service with rows locked. 404 for a case that is not there, 503 if that cannot be known now.
     */
    public <T> T deciding(Actor actor, Supplier<T> work) {
        refuseInTransaction();
        var end = System.nanoTime() + config.patience().toNanos();
        var absent = new HashSet<UUID>();
        var asked = new HashMap<UUID, Integer>();
        while (true) {
            try {
                return ScopedValue.where(ABSENT, Set.copyOf(absent))
                        .call(() -> QuarkusTransaction.requiringNew().call(work::get));
            } catch (FactsOutdated outdated) {
                outdated.cases().forEach(caseId -> asked.merge(caseId, 1, Integer::sum));
                if (asked.containsValue(ROUNDS)) {
                    throw Refusal.of(CommonProblem.NOT_AVAILABLE);
                }
                absent.addAll(ask(outdated.cases(), actor, end));
            }
        }
    }

    /** Asks for all of them; returns those that are not there. */
    private Set<UUID> ask(Set<UUID> caseIds, Actor actor, long end) {
        var since = clock.instant().minus(config.unconfirmed());
        var replies = enquiries.ask(About.CASE, caseIds, acting(actor), since, end - System.nanoTime());
        var absent = new HashSet<UUID>();
        replies.forEach((caseId, reply) -> {
            switch (reply) {
                case Reply.NotThere _ -> absent.add(caseId);
                case Reply.Silence _ -> throw Refusal.of(CommonProblem.NOT_AVAILABLE);
                case Reply.Told _ -> {
                    // kept: looked at anew, with what was heard meanwhile
                }
            }
        });
        return absent;
    }

    private static ActingSubject acting(Actor actor) {
        return new ActingSubject(actor.subject());
    }

    /** The facts of a case that may be decided on, inside the transaction of {@link #deciding}. */
    public CaseFacts of(UUID caseId) {
        if (absent().contains(caseId)) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
        return find(caseId).orElseThrow(() -> new FactsOutdated(Set.of(caseId)));
    }

    /** The same of several, looked at in one statement, and asked for together. One that is not there is left out: the others are not lost with it. */
    public Map<UUID, CaseFacts> of(Set<UUID> caseIds) {
        var lately = clock.instant().minus(config.unconfirmed());
        var known = new TreeMap<UUID, CaseFacts>();
        wider.asSystem(() -> table.findHere(caseIds)).stream()
                .filter(copy -> copy.holds(lately))
                .map(copy -> (FactsOfCase) copy.facts())
                .forEach(found -> known.put(found.id(), found.facts()));
        var missing = new HashSet<>(caseIds);
        missing.removeAll(known.keySet());
        missing.removeAll(absent());
        if (!missing.isEmpty()) {
            throw new FactsOutdated(missing);
        }
        return known;
    }

    private static Set<UUID> absent() {
        return ABSENT.orElse(Set.of());
    }

    /** What may be decided on of what is known here already; in a transaction, which waits for nobody. */
    public Optional<CaseFacts> find(UUID caseId) {
        var lately = clock.instant().minus(config.unconfirmed());
        return here(caseId, copy -> copy.holds(lately));
    }

    /**
     * The same for who is told of an event. Where the service itself makes one, of what it hears or by a clock, nobody has asked for the case before: then
     * what was heard last counts, however long ago it was confirmed, or the event of an old case would be told to nobody, and nobody would miss it. Who
     * reads an event is told by {@link #find}. What was ended by news that is not fetched yet is known to neither.
     */
    public Optional<CaseFacts> findToTell(UUID caseId) {
        return RowContext.isSystem() ? here(caseId, Copy::isLastHeard) : find(caseId);
    }

    private Optional<CaseFacts> here(UUID caseId, Predicate<Copy> counts) {
        return wider.asSystem(() -> table.findHere(caseId)).filter(counts).map(copy -> ((FactsOfCase) copy.facts())
                .facts());
    }

    private void refuseInTransaction() {
        if (transactions.getTransactionKey() != null) {
            throw new IllegalStateException("facts are asked for before a transaction begins: it can take seconds");
        }
    }

    private Decision decide(Actor actor, Action action, Optional<KnownCase> known) {
        var found = known.orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        return access.require(actor, action, found.facts(), found.arrangement());
    }

    private Optional<KnownCase> find(Question question, Instant since, Instant arrangementSince) {
        return question.answer(About.CASE, question.caseId, since)
                .map(FactsOfCase.class::cast)
                .map(facts -> {
                    var arrangement = Optional.ofNullable(facts.arrangementId())
                            .flatMap(id -> findToGrant(question, id, arrangementSince))
                            .orElse(ArrangementFacts.NONE);
                    return new KnownCase(facts.facts(), arrangement);
                });
    }

    /** An arrangement only ever grants: one that cannot be known now grants nothing, and keeps nobody from their own cases. */
    private static Optional<ArrangementFacts> findToGrant(Question question, UUID id, Instant since) {
        try {
            return question.answer(About.ARRANGEMENT, id, since)
                    .map(FactsOfArrangement.class::cast)
                    .map(FactsOfArrangement::facts);
        } catch (Refusal cannotBeKnown) {
            return Optional.empty();
        }
    }

    /** What one request wants to know: whatever has to be asked for it, it waits no longer than the patience. */
    private final class Question {

        private final UUID caseId;
        private final ActingSubject acting;
        private final long end = System.nanoTime() + config.patience().toNanos();

        Question(UUID caseId, Actor actor) {
            this.caseId = caseId;
            this.acting = new ActingSubject(actor.subject());
        }

        /** Facts that were true since then; empty if there is no such thing, 503 if that cannot be known. */
        Optional<Copied> answer(About about, UUID id, Instant since) {
            for (int round = 0; round < ROUNDS; round++) {
                var copy = table.find(id).filter(c -> c.holds(since));
                if (copy.isPresent()) {
                    return copy.map(Copy::facts);
                }
                switch (enquiries.ask(about, id, acting, since, end - System.nanoTime())) {
                    case Reply.NotThere _ -> {
                        return Optional.empty();
                    }
                    case Reply.Silence _ -> throw Refusal.of(CommonProblem.NOT_AVAILABLE);
                    case Reply.Told _ -> {
                        // kept: looked at anew, with what was heard meanwhile
                    }
                }
            }
            throw Refusal.of(CommonProblem.NOT_AVAILABLE);
        }
    }
}
