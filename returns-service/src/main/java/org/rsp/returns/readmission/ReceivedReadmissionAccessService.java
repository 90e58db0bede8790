package org.rsp.returns.readmission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.access.Access;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;
import org.rsp.returns.disclosure.InboxService;
import org.rsp.returns.returns.KnownReturnService;

/** RDM-15: the requests for readmission that are addressed to a state, by its own names for them. To everybody else there is none. */
@ApplicationScoped
class ReceivedReadmissionAccessService implements Visible<ReadmissionRequest> {

    private final ReadmissionRequestRepository requests;
    private final KnownReturnService returns;
    private final InboxService inbox;
    private final Access access;
    private final WiderRows wider;

    ReceivedReadmissionAccessService(
            ReadmissionRequestRepository requests,
            KnownReturnService returns,
            InboxService inbox,
            Access access,
            WiderRows wider) {
        this.requests = requests;
        this.returns = returns;
        this.inbox = inbox;
        this.access = access;
        this.wider = wider;
    }

    @Override
    public ReadmissionRequest get(UUID id, Actor actor) {
        return addressed(requests.find(meant(id, actor)), actor);
    }

    /** The return first, as by every other who changes a request; whoever has stopped it meanwhile has taken the request out of the inbox. */
    @Override
    public ReadmissionRequest lock(UUID id, Actor actor) {
        var real = meant(id, actor);
        var held = requests.findReturnOf(real).flatMap(of -> wider.asSystem(() -> returns.holdOne(of)));
        var there = held.flatMap(_ -> requests.findReturnOf(real));
        return addressed(there.flatMap(_ -> requests.lock(real)), actor);
    }

    @Override
    public Decision require(ReadmissionRequest request, Actor actor) {
        return inbox.require(ReadmissionInboxService.entry(request), actor);
    }

    /** Whether the person has departed by it: then the state knows of it, and nothing more is told of the person. */
    boolean isUsed(UUID id, Actor actor) {
        return get(id, actor).goneOn() != null;
    }

    private UUID meant(UUID said, Actor actor) {
        return Optional.of(access.meant(said, actor))
                .filter(id -> !id.byCustodian())
                .orElseThrow(ReceivedReadmissionAccessService::nothing)
                .value();
    }

    private static ReadmissionRequest addressed(Optional<ReadmissionRequest> found, Actor actor) {
        return found.filter(request -> request.requested().equals(actor.organisation()))
                .orElseThrow(ReceivedReadmissionAccessService::nothing);
    }

    private static Refusal nothing() {
        return Refusal.of(CommonProblem.NOT_FOUND);
    }
}
