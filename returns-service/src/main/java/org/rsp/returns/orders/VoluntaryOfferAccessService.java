package org.rsp.returns.orders;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.rsp.platform.access.Decision;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.returns.returns.KnownReturnService;

/** Who may know of an offer of voluntary return: who may know of the return. */
@ApplicationScoped
class VoluntaryOfferAccessService implements Visible<VoluntaryOffer> {

    private final Visible<VoluntaryOffer> known;

    VoluntaryOfferAccessService(VoluntaryOfferRepository offers, KnownReturnService returns) {
        this.known = returns.records(offers::find, offers::lock);
    }

    @Override
    public VoluntaryOffer get(UUID id, Actor actor) {
        return known.get(id, actor);
    }

    @Override
    public VoluntaryOffer lock(UUID id, Actor actor) {
        return known.lock(id, actor);
    }

    @Override
    public Decision require(VoluntaryOffer offer, Actor actor) {
        return known.require(offer, actor);
    }
}
