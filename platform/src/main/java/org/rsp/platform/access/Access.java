package org.rsp.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.crypto.Tokens;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.ids.Naming;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** Asks the policy for the present request. Every exit goes through here. */
@ApplicationScoped
public class Access {

    private static final Set<FieldClass> TOLD_TO_SERVICES =
            Set.of(FieldClass.P0, FieldClass.P1, FieldClass.P2, FieldClass.P5);

    private final Policy policy = Policy.ofPlatform();
    private final StatedPurpose stated;
    private final Tokens tokens;
    private final Clock clock;

    Access(StatedPurpose stated, Tokens tokens, Clock clock) {
        this.stated = stated;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * What the request is for; 403 if none of the caller's roles serves that. Asked before anything is looked up, so that the
     * refusal tells nothing of any case.
     */
    public Purpose purpose(Actor actor) {
        var purpose = stated.purpose(policy, actor.roles());
        if (!policy.mayServe(actor.roles(), purpose)) {
            throw Refusal.of(CommonProblem.NOT_YOUR_ROLE, "Your roles do not serve the purpose " + purpose + ".");
        }
        return purpose;
    }

    /**
     * For the audit, which asks nobody to say it better: what is stated, if it is of the list, or else what a request that states nothing is for.
     * Whether it may be asked for is not looked at.
     */
    public Purpose understood(@Nullable String header, String operation, Actor actor) {
        return Optional.ofNullable(header)
                .flatMap(Purpose::find)
                .orElseGet(() -> policy.unstated(actor.roles(), usual(operation)));
    }

    private Purpose usual(String operation) {
        var row = policy.operations().get(operation);
        if (row == null) {
            throw new IllegalStateException("the policy has no row for " + operation);
        }
        return row.purpose();
    }

    /** Before anything of a case is looked up: 403 if the purpose, served by these roles, is no reason to be told of persons. */
    public void requirePersons(Actor actor) {
        var purpose = purpose(actor);
        if (!policy.tellsOfPersons(actor.roles(), purpose)) {
            throw Refusal.of(CommonProblem.NOT_YOUR_ROLE, "For %s your roles are told of nobody.".formatted(purpose));
        }
    }

    /** Before anything is looked up: 403 unless another service of the platform asks, by one of its named operations (ACC-13). */
    public Decision requireService(Actor actor) {
        if (!actor.has(Role.SERVICE)) {
            throw Refusal.of(CommonProblem.NOT_YOUR_ROLE);
        }
        return new Decision(true, "ACC-13", TOLD_TO_SERVICES, false, Relation.SERVICE.name());
    }

    /** The same of the one service that signs in by this name: 403 to every other. */
    public Decision requireService(Actor actor, String client) {
        var decision = requireService(actor);
        if (!actor.client().equals(client)) {
            throw Refusal.of(CommonProblem.NOT_YOUR_ROLE);
        }
        return decision;
    }

    /** ACC-19: before anything is looked up, what a state is told by its inbox: 403 where its roles are told of nobody, 404 where they are told nothing by this. */
    public Decision requireAsked(Actor actor, Action action) {
        requirePersons(actor);
        var decision = policy.decideAsked(Subject.of(actor), action, purpose(actor));
        if (!decision.allowed()) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
        return named(actor.organisation(), decision);
    }

    public Decision decide(Actor actor, Action action, CaseFacts facts, ArrangementFacts arrangement) {
        return named(
                actor.organisation(),
                policy.decide(Subject.of(actor), action, facts, arrangement, purpose(actor), clock.instant()));
    }

    /** The same as a demand: what may not be known is not found. */
    public Decision require(Actor actor, Action action, CaseFacts facts, ArrangementFacts arrangement) {
        var decision = decide(actor, action, facts, arrangement);
        if (!decision.allowed()) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
        return decision;
    }

    /**
     * ACC-12: who is told of an event of the case, and under which names; by the facts of now, so it is asked when the event is written
     * and again whenever it is handed out.
     */
    public Map<String, Naming> audience(CaseFacts facts, ArrangementFacts arrangement) {
        return audience(facts, arrangement, FieldClass.P1);
    }

    /** The same for an event that tells by itself something of this class. */
    public Map<String, Naming> audience(CaseFacts facts, ArrangementFacts arrangement, FieldClass needed) {
        var told = new TreeMap<String, Naming>();
        var at = clock.instant();
        for (String organisation : policy.concerned(facts, arrangement)) {
            var decision = named(
                    organisation,
                    policy.decide(
                            Subject.recipient(organisation),
                            Action.DELIVER_EVENT,
                            facts,
                            arrangement,
                            Purpose.PROCESSING,
                            at));
            if (decision.allowed() && decision.tells(needed)) {
                told.put(organisation, decision.naming());
            }
        }
        return told;
    }

    /** ACC-11: what the actor means by an id in a path, a body or a cursor; the one place where that is resolved. */
    public MeantId meant(UUID said, Actor actor) {
        return tokens.open(actor.organisation(), said)
                .map(real -> new MeantId(real, false))
                .orElseGet(() -> new MeantId(said, true));
    }

    private Decision named(String organisation, Decision decision) {
        return decision.named(tokens.naming(organisation));
    }
}
