package org.rsp.returns.returns;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rsp.platform.access.Access;
import org.rsp.platform.access.Action;
import org.rsp.platform.access.ArrangementFacts;
import org.rsp.platform.access.CaseFacts;
import org.rsp.platform.access.Decision;
import org.rsp.platform.audit.AuditScope;
import org.rsp.platform.facts.KnownFacts;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** Who looked at a return is for its custodian to know, and for nobody else. Only of a person who has, or had, one it is answered here. */
@ApplicationScoped
class ReturnAuditService implements AuditScope {

    private final ReturnRepository returns;
    private final KnownFacts facts;
    private final Access access;

    ReturnAuditService(ReturnRepository returns, KnownFacts facts, Access access) {
        this.returns = returns;
        this.facts = facts;
        this.access = access;
    }

    /** What is told is what was done here; whether the case is sealed the guard on the rows knows, too. */
    @Override
    public Decision requireCase(UUID caseId, Actor actor) {
        if (!returns.hasCase(caseId, actor)) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
        var of = facts.find(caseId).orElse(CaseFacts.unrestricted(actor.organisation(), Set.of(), true));
        return access.require(actor, Action.AUDIT, of, ArrangementFacts.NONE);
    }

    @Override
    public Optional<UUID> findCaseOf(UUID individualId, Actor actor) {
        return returns.findCaseOf(individualId, actor);
    }
}
