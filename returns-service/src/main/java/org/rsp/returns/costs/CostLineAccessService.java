package org.rsp.returns.costs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.rsp.platform.access.Decision;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.returns.returns.KnownReturnService;

/** Who may know of a cost line: who may know of the return. */
@ApplicationScoped
class CostLineAccessService implements Visible<CostLine> {

    private final Visible<CostLine> known;

    CostLineAccessService(CostLineRepository lines, KnownReturnService returns) {
        this.known = returns.records(lines::find, lines::lock);
    }

    @Override
    public CostLine get(UUID id, Actor actor) {
        return known.get(id, actor);
    }

    @Override
    public CostLine lock(UUID id, Actor actor) {
        return known.lock(id, actor);
    }

    @Override
    public Decision require(CostLine line, Actor actor) {
        return known.require(line, actor);
    }
}
