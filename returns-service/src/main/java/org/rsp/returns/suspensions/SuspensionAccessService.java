package org.rsp.returns.suspensions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.rsp.platform.access.Decision;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.returns.returns.KnownReturnService;

/** Who may know of a suspension: who may know of the return. Who has just imposed one is answered whatever is known of the case. */
@ApplicationScoped
class SuspensionAccessService implements Visible<Suspension> {

    private final KnownReturnService returns;
    private final Visible<Suspension> known;

    SuspensionAccessService(SuspensionRepository suspensions, KnownReturnService returns) {
        this.returns = returns;
        this.known = returns.records(suspensions::find, suspensions::lock);
    }

    @Override
    public Suspension get(UUID id, Actor actor) {
        return known.get(id, actor);
    }

    @Override
    public Suspension lock(UUID id, Actor actor) {
        return known.lock(id, actor);
    }

    @Override
    public Decision require(Suspension suspension, Actor actor) {
        return suspension.custodian().equals(actor.organisation())
                ? returns.forSafety(suspension.caseId(), actor)
                : known.require(suspension, actor);
    }
}
