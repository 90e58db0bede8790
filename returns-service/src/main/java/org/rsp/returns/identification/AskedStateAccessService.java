package org.rsp.returns.identification;

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

/** An identification for the state that is asked: as the entry of its inbox, by its own name for it (DSC-5). */
@ApplicationScoped
class AskedStateAccessService implements Visible<AskedIdentification> {

    private final IdentificationRepository identifications;
    private final KnownReturnService returns;
    private final InboxService inbox;
    private final Access access;
    private final WiderRows wider;

    AskedStateAccessService(
            IdentificationRepository identifications,
            KnownReturnService returns,
            InboxService inbox,
            Access access,
            WiderRows wider) {
        this.identifications = identifications;
        this.returns = returns;
        this.inbox = inbox;
        this.access = access;
        this.wider = wider;
    }

    @Override
    public AskedIdentification get(UUID said, Actor actor) {
        return asked(identifications.find(meant(said, actor)), actor);
    }

    /** The return first, as by every other who changes an identification; whoever has stopped it meanwhile has taken the question out of the inbox. */
    @Override
    public AskedIdentification lock(UUID said, Actor actor) {
        var real = meant(said, actor);
        var held = identifications.findReturnOf(real).flatMap(of -> wider.asSystem(() -> returns.holdOne(of)));
        var there = held.flatMap(_ -> identifications.findReturnOf(real));
        return asked(there.flatMap(_ -> identifications.lock(real)), actor);
    }

    private UUID meant(UUID said, Actor actor) {
        return Optional.of(access.meant(said, actor))
                .filter(id -> !id.byCustodian())
                .orElseThrow(AskedStateAccessService::nothing)
                .value();
    }

    private AskedIdentification asked(Optional<Identification> found, Actor actor) {
        var asked = found.map(AskedIdentification::new).orElseThrow(AskedStateAccessService::nothing);
        require(asked, actor);
        return asked;
    }

    @Override
    public Decision require(AskedIdentification asked, Actor actor) {
        var entry = IdentificationInboxService.entry(asked.of()).orElseThrow(AskedStateAccessService::nothing);
        return inbox.require(entry, actor);
    }

    private static Refusal nothing() {
        return Refusal.of(CommonProblem.NOT_FOUND);
    }
}
