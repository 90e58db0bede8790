package org.rsp.caseload.transfers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.rsp.platform.handover.Expiring;
import org.rsp.platform.lifecycle.Acts;

/** Lets offers expire; both sides hear of it as of any other act. */
@ApplicationScoped
public class TransferExpiryService implements Expiring {

    private final TransferRepository transfers;
    private final Acts acts;

    TransferExpiryService(TransferRepository transfers, Acts acts) {
        this.transfers = transfers;
        this.acts = acts;
    }

    @Override
    @Transactional
    public boolean expireOne(Instant now) {
        var over = transfers.lockOver(now);
        over.ifPresent(t -> acts.keepBeside(t.expire(new TransferCommand.Expire(), acts.byTheClock())));
        return over.isPresent();
    }
}
