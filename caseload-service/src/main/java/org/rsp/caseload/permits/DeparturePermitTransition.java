package org.rsp.caseload.permits;

import static org.rsp.caseload.permits.DeparturePermitState.CONSUMED;
import static org.rsp.caseload.permits.DeparturePermitState.ISSUED;
import static org.rsp.caseload.permits.DeparturePermitState.TURNED_BACK;
import static org.rsp.caseload.permits.DeparturePermitState.VOIDED;
import static org.rsp.platform.identity.Role.SERVICE;
import static org.rsp.platform.lifecycle.Row.act;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of a departure permit, one row per act. Source: docs/procedures/departure-permit.md, in the same order. */
enum DeparturePermitTransition implements Transition<DeparturePermitState> {
    // spotless:off
    //        in words                                                         from              to           by
    ISSUE    (act("one person may be let depart, once, within minutes",        Set.of(),         ISSUED,      SERVICE)),
    CONSUME  (act("the person departs",                                        Set.of(ISSUED),   CONSUMED,    SERVICE)),
    VOID     (act("something was done for the person's safety",                Set.of(ISSUED),   VOIDED,      SERVICE)),
    TURN_BACK(act("it was done too late: the person is to be called back",     Set.of(CONSUMED), TURNED_BACK, SERVICE));
    // spotless:on

    static final Lifecycle<DeparturePermitState, DeparturePermitTransition> LIFECYCLE = Lifecycle.of(
            "DeparturePermit",
            DeparturePermitTransition.class,
            DeparturePermitState.class,
            Set.of(VOIDED, CONSUMED, TURNED_BACK));

    private final Row<DeparturePermitState> row;

    DeparturePermitTransition(Row<DeparturePermitState> row) {
        this.row = row;
    }

    @Override
    public Row<DeparturePermitState> row() {
        return row;
    }
}
