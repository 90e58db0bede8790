package org.rsp.caseload.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.rsp.caseload.cases.PersonService;
import org.rsp.caseload.decisions.ClaimPartService;
import org.rsp.platform.access.Decision;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** ITG-1: for whoever has had a part in a claim of the person, an integrity check does not exist, whatever the role; also one that the same person opened before. */
@ApplicationScoped
class IntegrityAccessService implements Visible<IntegrityCheck> {

    private final Visible<IntegrityCheck> ofCustodian;
    private final ClaimPartService claims;

    IntegrityAccessService(IntegrityCheckRepository checks, PersonService persons, ClaimPartService claims) {
        this.ofCustodian = persons.records(checks::find, checks::lock);
        this.claims = claims;
    }

    @Override
    public IntegrityCheck get(UUID id, Actor actor) {
        return apart(ofCustodian.get(id, actor), actor);
    }

    @Override
    public IntegrityCheck lock(UUID id, Actor actor) {
        return apart(ofCustodian.lock(id, actor), actor);
    }

    @Override
    public Decision require(IntegrityCheck check, Actor actor) {
        return ofCustodian.require(apart(check, actor), actor);
    }

    boolean tookPart(UUID individualId, Actor actor) {
        return claims.tookPart(individualId, actor.subject());
    }

    private IntegrityCheck apart(IntegrityCheck check, Actor actor) {
        if (tookPart(check.individualId(), actor)) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
        return check;
    }
}
