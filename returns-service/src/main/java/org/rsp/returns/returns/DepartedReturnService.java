package org.rsp.returns.returns;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.rsp.platform.events.PoisonEvent;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.returns.departures.Departed;
import org.rsp.returns.departures.DepartureService;

/** What the events on departure permits do to returns. In the transaction of the event, for no organisation. */
@ApplicationScoped
class DepartedReturnService implements Departed {

    private final ReturnRepository returns;
    private final Suspending suspending;
    private final ReturnDepartureService leaving;
    private final DepartureService departures;
    private final Acts acts;

    DepartedReturnService(
            ReturnRepository returns,
            Suspending suspending,
            ReturnDepartureService leaving,
            DepartureService departures,
            Acts acts) {
        this.returns = returns;
        this.suspending = suspending;
        this.leaving = leaving;
        this.departures = departures;
        this.acts = acts;
    }

    /** DPT-1: the permit was used, so the person has departed, whoever heard of it first. */
    @Override
    public void departed(UUID returnId, UUID permitId, Instant at) {
        var found = returns.lock(returnId);
        if (found.isEmpty() || found.get().hasDepartedOn(permitId)) {
            return;
        }
        var r = found.get();
        if (r.state() != ReturnState.CLEARED) {
            // a permit is used for a cleared return alone: whatever this is, somebody must look at it
            throw new PoisonEvent("departure-of-a-return-that-is-not-cleared");
        }
        departures.used(permitId);
        acts.keepBeside(r, leaving.leaving(r, new ReturnCommand.Depart(permitId), acts.byTheClock(at)));
    }

    /** The return is locked before its attempt, as by whoever lets somebody depart: in the other order each would wait for the other. */
    @Override
    public void voided(UUID returnId, UUID permitId, Instant at) {
        if (returns.lock(returnId).isPresent() && departures.voided(permitId)) {
            suspending.permitVoided(returnId, at);
        }
    }

    /** DPT-4: who is turned back has departed, on that permit and no other; no alarm waits for what should have been heard before it, or is lost with it. */
    @Override
    public void calledBack(UUID returnId, UUID permitId, Instant at) {
        departed(returnId, permitId, at);
        returns.lock(returnId)
                .filter(Return::isToBeCalledBack)
                .ifPresent(r -> acts.keepBeside(r, r.callBack(acts.byTheClock(at))));
    }
}
