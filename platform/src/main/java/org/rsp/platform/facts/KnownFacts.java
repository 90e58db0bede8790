package org.rsp.platform.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.access.Access;
import org.rsp.platform.access.Action;
import org.rsp.platform.access.ArrangementFacts;
import org.rsp.platform.access.Decision;
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

    /** How often news of a change may overtake the answer. */
    private static final int ROUNDS = 3;

    private final FactsTable table;
    private final Enquiries enquiries;
    private final Access access;
    private final FactsConfig config;
    private final Clock clock;
    private final TransactionSynchronizationRegistry transactions;

    KnownFacts(
            FactsTable table,
            Enquiries enquiries,
            Access access,
            FactsConfig config,
            Clock clock,
            TransactionSynchronizationRegistry transactions) {
        this.table = table;
        this.enquiries = enquiries;
        this.access = access;
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
