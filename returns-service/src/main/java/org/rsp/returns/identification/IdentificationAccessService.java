package org.rsp.returns.identification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.rsp.platform.access.Decision;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.returns.returns.KnownReturnService;

/**
 * Who may know of an identification: who may know of the return. The state that is asked knows of an entry of its inbox, and of this nothing. The return is
 * locked before the identification, here as by that state: who lets somebody depart has it already.
 */
@ApplicationScoped
class IdentificationAccessService implements Visible<Identification> {

    private final Visible<Identification> known;

    IdentificationAccessService(IdentificationRepository identifications, KnownReturnService returns) {
        this.known = returns.records(identifications::find, id -> identifications
                .findReturnOf(id)
                .flatMap(returns::holdOne)
                .flatMap(_ -> identifications.lock(id)));
    }

    @Override
    public Identification get(UUID id, Actor actor) {
        return known.get(id, actor);
    }

    @Override
    public Identification lock(UUID id, Actor actor) {
        return known.lock(id, actor);
    }

    @Override
    public Decision require(Identification identification, Actor actor) {
        return known.require(identification, actor);
    }
}
