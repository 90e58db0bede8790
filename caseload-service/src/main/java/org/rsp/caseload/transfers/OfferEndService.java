package org.rsp.caseload.transfers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.rsp.caseload.stays.OpenOffers;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.lifecycle.Acts;

/** Ends offers of a case that is sealed, as if their time were over: both sides hear that, and why neither. */
@ApplicationScoped
class OfferEndService implements OpenOffers {

    private final TransferRepository transfers;
    private final WiderRows wider;
    private final Acts acts;

    OfferEndService(TransferRepository transfers, WiderRows wider, Acts acts) {
        this.transfers = transfers;
        this.wider = wider;
        this.acts = acts;
    }

    @Override
    public void lock(UUID caseId) {
        transfers.lockOpen(caseId);
    }

    /** As the clock does it, so that the history names nobody. */
    @Override
    public void end(UUID caseId, Instant at) {
        wider.asSystem(() -> {
            var open = transfers.lockOpen(caseId);
            open.forEach(t -> acts.keepBeside(t, t.expire(new TransferCommand.Expire(), acts.byTheClock(at))));
            return open;
        });
    }
}
