package org.rsp.caseload.transfers;

import static org.rsp.caseload.transfers.TransferState.ACCEPTED;
import static org.rsp.caseload.transfers.TransferState.EXPIRED;
import static org.rsp.caseload.transfers.TransferState.PARTLY_ACCEPTED;
import static org.rsp.caseload.transfers.TransferState.REJECTED;
import static org.rsp.caseload.transfers.TransferState.REVOKED;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.SUPERVISOR;

import java.util.Set;
import org.rsp.platform.handover.HandOverAct;
import org.rsp.platform.handover.HandOverTransition;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;

/**
 * The life of a transfer, one row per act; from where each is open, where it leads and whose it is stands in {@link HandOverAct}. Source:
 * docs/procedures/transfer.md, in the same order.
 */
enum TransferTransition implements HandOverTransition<TransferState> {
    // spotless:off
    //                  of the one table                in words                                                     by
    OFFER              (HandOverAct.OFFER,          "the custodian offers persons to another organisation",  SUPERVISOR),
    PREVIEW            (HandOverAct.PREVIEW,        "the receiver looks at who is offered",                  SUPERVISOR, PROTECTION_OFFICER),
    ACCEPT             (HandOverAct.ACCEPT,         "the receiver takes over everybody who is offered",      SUPERVISOR),
    ACCEPT_PART_OF     (HandOverAct.ACCEPT_IN_PART, "the receiver takes over some of them",                  SUPERVISOR),
    REJECT             (HandOverAct.REJECT,         "the receiver takes over nobody",                        SUPERVISOR),
    COUNTER            (HandOverAct.COUNTER,        "the receiver asks for other terms",                     SUPERVISOR),
    AGREE_TO_COUNTER_OF(HandOverAct.AGREE,          "the custodian offers them on the terms asked for",      SUPERVISOR),
    INSIST_ON          (HandOverAct.INSIST,         "the custodian stays with its own terms",                SUPERVISOR),
    REVOKE             (HandOverAct.REVOKE,         "the custodian takes its offer back",                    SUPERVISOR),
    EXPIRE             (HandOverAct.EXPIRE,         "the time is over, and nothing has come of it");
    // spotless:on

    static final Lifecycle<TransferState, TransferTransition> LIFECYCLE = Lifecycle.of(
            "Transfer",
            TransferTransition.class,
            TransferState.class,
            Set.of(ACCEPTED, PARTLY_ACCEPTED, REJECTED, REVOKED, EXPIRED));

    private final HandOverAct act;
    private final Row<TransferState> row;

    TransferTransition(HandOverAct act, String words, Role... by) {
        this.act = act;
        this.row = act.row(TransferState.class, words, by);
    }

    @Override
    public HandOverAct act() {
        return act;
    }

    @Override
    public Row<TransferState> row() {
        return row;
    }
}
