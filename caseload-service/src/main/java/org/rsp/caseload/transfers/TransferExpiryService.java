package org.rsp.caseload.transfers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.rsp.platform.jobs.Job;
import org.rsp.platform.lifecycle.Acts;

/** Lets offers expire; both sides hear of it as of any other act. */
@ApplicationScoped
class TransferExpiryService implements Job {

    private final TransferRepository transfers;
    private final Acts acts;

    TransferExpiryService(TransferRepository transfers, Acts acts) {
        this.transfers = transfers;
        this.acts = acts;
    }

    @Override
    public String name() {
        return "offers of transfer that are over";
    }

    @Override
    public boolean turn(Instant now) {
        var over = transfers.lockOver(now);
        over.ifPresent(t -> acts.keepBeside(t, t.expire(new TransferCommand.Expire(), acts.byTheClock(now))));
        return over.isPresent();
    }
}
