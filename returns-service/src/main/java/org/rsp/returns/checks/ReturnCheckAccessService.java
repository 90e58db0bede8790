package org.rsp.returns.checks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.rsp.platform.access.Decision;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.returns.returns.KnownReturnService;

/** Who may know of a check: who may know of the return, of a victim's safety few. Who has just recorded one is answered whatever is known of the case. */
@ApplicationScoped
class ReturnCheckAccessService implements Visible<ReturnCheck> {

    private final KnownReturnService returns;
    private final Visible<ReturnCheck> known;

    ReturnCheckAccessService(ReturnCheckRepository checks, KnownReturnService returns) {
        this.returns = returns;
        this.known = returns.records(checks::find, checks::lock);
    }

    @Override
    public ReturnCheck get(UUID id, Actor actor) {
        return known.get(id, actor);
    }

    @Override
    public ReturnCheck lock(UUID id, Actor actor) {
        return known.lock(id, actor);
    }

    @Override
    public Decision require(ReturnCheck check, Actor actor) {
        return check.custodian().equals(actor.organisation())
                ? returns.forSafety(presentCase(check), actor)
                : known.require(check, actor);
    }

    /** The person may be in another case by now. */
    private UUID presentCase(ReturnCheck check) {
        return returns.about(check.returnId()).map(AuditSubject::caseId).orElse(check.caseId());
    }
}
