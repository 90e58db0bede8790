package org.rsp.returns.readmission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.rsp.platform.access.Decision;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.returns.returns.KnownReturnService;

/**
 * Who may know of a request for readmission: who may know of the return. The requested state is told by its inbox and not here. The return is locked before
 * the request, here as by every other who changes one: who lets somebody depart has it already.
 */
@ApplicationScoped
class ReadmissionRequestAccessService implements Visible<ReadmissionRequest> {

    private final Visible<ReadmissionRequest> known;

    ReadmissionRequestAccessService(ReadmissionRequestRepository requests, KnownReturnService returns) {
        this.known = returns.records(
                requests::find,
                id -> requests.findReturnOf(id).flatMap(returns::holdOne).flatMap(_ -> requests.lock(id)));
    }

    @Override
    public ReadmissionRequest get(UUID id, Actor actor) {
        return known.get(id, actor);
    }

    @Override
    public ReadmissionRequest lock(UUID id, Actor actor) {
        return known.lock(id, actor);
    }

    @Override
    public Decision require(ReadmissionRequest request, Actor actor) {
        return known.require(request, actor);
    }
}
