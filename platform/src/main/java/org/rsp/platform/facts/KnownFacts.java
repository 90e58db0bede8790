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
 * that may not be known and for one that does not exist. What is not known is denied (ACC-12).
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
        var known = find(caseId, actor, lately, lately);
        var decision = known.map(k -> access.decide(actor, action, k.facts(), k.arrangement()));
        return decision.filter(Decision::allowed)
                .orElseGet(() -> decide(actor, action, known.flatMap(_ -> find(caseId, actor, begun, lately))));
    }

    /** The same by what is true now, asked for now: for what cannot be undone. */
    public Decision requireNow(Actor actor, Action action, UUID caseId) {
        refuseInTransaction();
        access.requirePersons(actor);
        var begun = clock.instant();
        return decide(actor, action, find(caseId, actor, begun, begun));
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

    private Optional<KnownCase> find(UUID caseId, Actor actor, Instant since, Instant arrangementSince) {
        var end = System.nanoTime() + config.patience().toNanos();
        var acting = new ActingSubject(actor.subject());
        return find(About.CASE, caseId, acting, since, end)
                .map(FactsOfCase.class::cast)
                .map(facts -> {
                    var arrangement = Optional.ofNullable(facts.arrangementId())
                            .flatMap(id -> findToGrant(id, acting, arrangementSince, end))
                            .orElse(ArrangementFacts.NONE);
                    return new KnownCase(facts.facts(), arrangement);
                });
    }

    /** An arrangement only ever grants: one that cannot be known now grants nothing, and keeps nobody from their own cases. */
    private Optional<ArrangementFacts> findToGrant(UUID id, ActingSubject acting, Instant since, long end) {
        try {
            return find(About.ARRANGEMENT, id, acting, since, end)
                    .map(FactsOfArrangement.class::cast)
                    .map(FactsOfArrangement::facts);
        } catch (Refusal cannotBeKnown) {
            return Optional.empty();
        }
    }

    private Optional<Copied> find(About about, UUID id, ActingSubject acting, Instant since, long end) {
        for (int round = 0; round < ROUNDS; round++) {
            var copy = table.find(id).filter(c -> c.holds(since));
            if (copy.isPresent()) {
                return copy.map(Copy::facts);
            }
            switch (enquiries.ask(about, id, acting, end - System.nanoTime())) {
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
