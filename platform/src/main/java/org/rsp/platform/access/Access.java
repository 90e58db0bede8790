package org.rsp.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** Asks the policy for the present request. Every exit goes through here. */
@ApplicationScoped
public class Access {

    private final Policy policy = Policy.ofPlatform();
    private final StatedPurpose stated;
    private final Clock clock;

    Access(StatedPurpose stated, Clock clock) {
        this.stated = stated;
        this.clock = clock;
    }

    /**
     * What the request is for; 403 if none of the caller's roles serves that. Asked before anything is looked up, so that the
     * refusal tells nothing of any case.
     */
    public Purpose purpose(Actor actor) {
        var purpose = stated.purpose(policy);
        if (!policy.mayServe(actor.roles(), purpose)) {
            throw Refusal.of(CommonProblem.NOT_YOUR_ROLE, "Your roles do not serve the purpose " + purpose + ".");
        }
        return purpose;
    }

    /**
     * For the audit, which asks nobody to say it better: what is stated, if it is of the list, or else the operation's own.
     * Whether it may be asked for is not looked at.
     */
    public Purpose understood(@Nullable String header, String operation) {
        return Optional.ofNullable(header).flatMap(Purpose::find).orElseGet(() -> usual(operation));
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

    public Decision decide(Actor actor, Action action, CaseFacts facts, ArrangementFacts arrangement) {
        return policy.decide(Subject.of(actor), action, facts, arrangement, purpose(actor), clock.instant());
    }

    /** The same as a demand: what may not be known is not found. */
    public Decision require(Actor actor, Action action, CaseFacts facts, ArrangementFacts arrangement) {
        var decision = decide(actor, action, facts, arrangement);
        if (!decision.allowed()) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
        return decision;
    }
}
