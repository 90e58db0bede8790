package org.rsp.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
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

    /** Before anything of a case is looked up: 403 if the purpose, served by these roles, is no reason to be told of persons. */
    public void requirePersons(Actor actor) {
        var purpose = purpose(actor);
        if (!policy.tellsOfPersons(actor.roles(), purpose)) {
            throw Refusal.of(CommonProblem.NOT_YOUR_ROLE, "For %s your roles are told of nobody.".formatted(purpose));
        }
    }

    /** Before anything is looked up: 403 unless another service of the platform asks, by one of its named operations (ACC-11). */
    public void requireService(Actor actor) {
        if (!actor.has(Role.SERVICE)) {
            throw Refusal.of(CommonProblem.NOT_YOUR_ROLE);
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
