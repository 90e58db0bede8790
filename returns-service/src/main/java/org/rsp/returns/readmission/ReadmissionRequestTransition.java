package org.rsp.returns.readmission;

import static org.rsp.platform.identity.Role.INTEGRATION;
import static org.rsp.platform.identity.Role.RETURNS_OFFICER;
import static org.rsp.platform.identity.Role.SERVICE;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;
import static org.rsp.returns.readmission.ReadmissionRequestState.ACCEPTED;
import static org.rsp.returns.readmission.ReadmissionRequestState.EXTENSION_ASKED;
import static org.rsp.returns.readmission.ReadmissionRequestState.LAPSED;
import static org.rsp.returns.readmission.ReadmissionRequestState.REFUSED;
import static org.rsp.returns.readmission.ReadmissionRequestState.REQUESTED;
import static org.rsp.returns.readmission.ReadmissionRequestState.TAKEN_BACK;
import static org.rsp.returns.readmission.ReadmissionRequestState.TAKE_BACK_CLAIMED;
import static org.rsp.returns.readmission.ReadmissionRequestState.TAKE_BACK_DECLINED;
import static org.rsp.returns.readmission.ReadmissionRequestState.WITHDRAWN;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.handover.Side;
import org.rsp.platform.handover.SidedTransition;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;

/**
 * The life of a request for readmission, one row per act, and whose act it is: the requesting state is offering, the requested one is receiving. Source:
 * docs/procedures/readmission-request.md, in the same order.
 */
enum ReadmissionRequestTransition implements SidedTransition<ReadmissionRequestState> {
    // spotless:off
    //                    of              in words                                                       from                                       to                  by
    SEND                 (Side.OFFERING,  act("a state is asked, or told, to take a person back",           Set.of(),                                    REQUESTED,          RETURNS_OFFICER, SUPERVISOR)),
    ACCEPT               (Side.RECEIVING, act("the requested state takes the person back",                  Set.of(REQUESTED, EXTENSION_ASKED),           ACCEPTED,           RETURNS_OFFICER, INTEGRATION)),
    REFUSE               (Side.RECEIVING, act("the requested state does not take the person back",          Set.of(REQUESTED, EXTENSION_ASKED),           REFUSED,            RETURNS_OFFICER, INTEGRATION)),
    ASK_EXTENSION_OF     (Side.RECEIVING, act("the requested state asks for more time to answer",           Set.of(REQUESTED),                           EXTENSION_ASKED,    RETURNS_OFFICER, INTEGRATION)),
    GRANT_EXTENSION_OF   (Side.OFFERING,  act("the requested state is given more time",                     Set.of(EXTENSION_ASKED),                     REQUESTED,          RETURNS_OFFICER, SUPERVISOR)),
    DENY_EXTENSION_OF    (Side.OFFERING,  act("the time to answer stays as it is",                          Set.of(EXTENSION_ASKED),                     REQUESTED,          RETURNS_OFFICER, SUPERVISOR)),
    AGREE_BY_SILENCE_TO  (null,           act("the time is over, and by the agreement silence means yes",   Set.of(REQUESTED, EXTENSION_ASKED),           ACCEPTED,           SERVICE)),
    LAPSE                (null,           act("what was accepted was not used in the time that was agreed", Set.of(ACCEPTED),                            LAPSED,             SERVICE)),
    WITHDRAW             (Side.OFFERING,  act("the person is not to be readmitted any more",                Set.of(REQUESTED, EXTENSION_ASKED, ACCEPTED), WITHDRAWN,          RETURNS_OFFICER, SUPERVISOR)),
    ABANDON              (null,           act("the return was cancelled, or the person goes by own will",   Set.of(REQUESTED, EXTENSION_ASKED, ACCEPTED), WITHDRAWN,          SERVICE)),
    CLAIM_TAKE_BACK_BY   (Side.RECEIVING, act("the requested state says that it was the wrong person",      Set.of(REQUESTED, ACCEPTED),                 TAKE_BACK_CLAIMED,  RETURNS_OFFICER, INTEGRATION)),
    TAKE_BACK_BY         (Side.OFFERING,  act("the requesting state has taken the person back",             Set.of(TAKE_BACK_CLAIMED),                   TAKEN_BACK,         RETURNS_OFFICER, SUPERVISOR)),
    DECLINE_TAKE_BACK_BY (Side.OFFERING,  act("the requesting state says that it was right",                Set.of(TAKE_BACK_CLAIMED),                   TAKE_BACK_DECLINED, SUPERVISOR));
    // spotless:on

    static final Lifecycle<ReadmissionRequestState, ReadmissionRequestTransition> LIFECYCLE = Lifecycle.of(
            "ReadmissionRequest",
            ReadmissionRequestTransition.class,
            ReadmissionRequestState.class,
            Set.of(REFUSED, WITHDRAWN, LAPSED, TAKEN_BACK, TAKE_BACK_DECLINED));

    private final @Nullable Side side;
    private final Row<ReadmissionRequestState> row;

    ReadmissionRequestTransition(@Nullable Side side, Row<ReadmissionRequestState> row) {
        this.side = side;
        this.row = row;
    }

    @Override
    public Optional<Side> side() {
        return Optional.ofNullable(side);
    }

    @Override
    public Row<ReadmissionRequestState> row() {
        return row;
    }
}
