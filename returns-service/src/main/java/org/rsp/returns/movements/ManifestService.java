package org.rsp.returns.movements;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.returns.returns.KnownReturnService;
import org.rsp.returns.suspensions.SuspensionReason;
import org.rsp.returns.suspensions.SuspensionService;

/** Takes everybody off a movement that is over. It reaches those of sealed cases too, whoever of the staff ends it. */
@ApplicationScoped
class ManifestService {

    private final PassageRepository passages;
    private final KnownReturnService returns;
    private final SuspensionService suspensions;
    private final WiderRows wider;

    ManifestService(
            PassageRepository passages, KnownReturnService returns, SuspensionService suspensions, WiderRows wider) {
        this.passages = passages;
        this.returns = returns;
        this.suspensions = suspensions;
        this.wider = wider;
    }

    /**
     * The act on the movement, and what it does to those who are on it. The caller has locked the movement.
     *
     * @param stops why the return of everybody on it stands still with it, of those who have departed too (MOV-12)
     */
    Done clear(Done done, UUID movementId, Optional<SuspensionReason> stops, By by) {
        return wider.asSystem(() -> {
            // returns first, as everywhere: whoever stops one waits for nobody who waits for it
            var whom = stops.isPresent() ? passages.returnsOn(movementId) : List.<UUID>of();
            whom.forEach(returns::holdOne);
            var all = done;
            for (var passage : passages.lockBookedOn(movementId)) {
                var command = new PassageCommand.Release(ReleaseReason.MOVEMENT_OVER);
                all = all.and(passage, passage.release(command, by));
            }
            for (var returnId : whom) {
                all = suspensions.stopping(all, returnId, stops.orElseThrow(), by);
            }
            return all;
        });
    }
}
