package org.rsp.returns.identification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.platform.lifecycle.Sequel;
import org.rsp.platform.lifecycle.Versioned;

/** With a return that is cancelled no state is asked any more who the person is (RET-7). In the transaction of the act, which has locked the return. */
@ApplicationScoped
class IdentificationSequelService implements Sequel {

    private static final String CANCELLED = "cancelReturn";

    private final IdentificationRepository identifications;
    private final WiderRows wider;
    private final Acts acts;

    IdentificationSequelService(IdentificationRepository identifications, WiderRows wider, Acts acts) {
        this.identifications = identifications;
        this.wider = wider;
        this.acts = acts;
    }

    @Override
    public List<Done> of(Versioned resource, HistoryEntry entry) {
        if (!entry.act().equals(CANCELLED)) {
            return List.of();
        }
        var command = new IdentificationCommand.WithdrawRequestFor(RequestWithdrawal.RETURN_STOPPED);
        var by = acts.byTheClock(entry.at());
        return wider.asSystem(() -> identifications.lockAsked(resource.id()).stream()
                .map(identification -> identification.withdrawRequest(command, by))
                .toList());
    }
}
