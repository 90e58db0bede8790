package org.rsp.returns.orders;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.rsp.platform.access.Decision;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.returns.returns.KnownReturnService;

/** Who may know of a removal order: who may know of the return. */
@ApplicationScoped
class RemovalOrderAccessService implements Visible<RemovalOrder> {

    private final Visible<RemovalOrder> known;

    RemovalOrderAccessService(RemovalOrderRepository orders, KnownReturnService returns) {
        this.known = returns.records(orders::find, orders::lock);
    }

    @Override
    public RemovalOrder get(UUID id, Actor actor) {
        return known.get(id, actor);
    }

    @Override
    public RemovalOrder lock(UUID id, Actor actor) {
        return known.lock(id, actor);
    }

    @Override
    public Decision require(RemovalOrder order, Actor actor) {
        return known.require(order, actor);
    }
}
