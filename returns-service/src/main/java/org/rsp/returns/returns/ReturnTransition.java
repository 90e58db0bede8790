package org.rsp.returns.returns;

import static org.rsp.platform.identity.Role.CASEWORKER;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.RETURNS_OFFICER;
import static org.rsp.platform.identity.Role.SERVICE;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;
import static org.rsp.returns.returns.ReturnState.ARRIVED;
import static org.rsp.returns.returns.ReturnState.CANCELLED;
import static org.rsp.returns.returns.ReturnState.CLEARED;
import static org.rsp.returns.returns.ReturnState.CLOSED;
import static org.rsp.returns.returns.ReturnState.CONSENTED;
import static org.rsp.returns.returns.ReturnState.COUNSELLED;
import static org.rsp.returns.returns.ReturnState.DEPARTED;
import static org.rsp.returns.returns.ReturnState.OPENED;
import static org.rsp.returns.returns.ReturnState.ORDERED;
import static org.rsp.returns.returns.ReturnState.RETURNED_BACK;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of a return, one row per act. Source: docs/procedures/return.md, in the same order. */
enum ReturnTransition implements Transition<ReturnState> {
    // spotless:off
    //                      in words                                                    from                                                      to             by
    OPEN                   (act("the return of one person is begun",                    Set.of(),                                                 OPENED,        CASEWORKER, RETURNS_OFFICER, SUPERVISOR, SERVICE)),
    COUNSEL_IN             (act("the person was counselled",                            Set.of(OPENED),                                           COUNSELLED,    CASEWORKER, RETURNS_OFFICER, PROTECTION_OFFICER)),
    CONSENT_TO             (act("the person consents to go",                            Set.of(COUNSELLED),                                       CONSENTED,     RETURNS_OFFICER, PROTECTION_OFFICER)),
    SERVE_ORDER_IN         (act("an order of the person's own was served",              Set.of(COUNSELLED),                                       ORDERED,       RETURNS_OFFICER, SUPERVISOR)),
    CHOOSE_VOLUNTARY       (act("the person chooses to go by own will",                 Set.of(OPENED, COUNSELLED, ORDERED),                      COUNSELLED,    CASEWORKER, RETURNS_OFFICER, PROTECTION_OFFICER, SUPERVISOR)),
    CLEAR                  (act("every guard passes: the person may be let depart",     Set.of(CONSENTED, ORDERED),                               CLEARED,       SUPERVISOR)),
    DEPART                 (act("the person departs, on a permit that was used",        Set.of(CLEARED),                                          DEPARTED,      RETURNS_OFFICER, SUPERVISOR, SERVICE)),
    RECORD_ARRIVAL_OF      (act("the person was received",                              Set.of(DEPARTED),                                         ARRIVED,       RETURNS_OFFICER, SUPERVISOR)),
    RECORD_COMING_BACK_FROM(act("the person did not leave, or is here again",           Set.of(DEPARTED, ARRIVED),                                RETURNED_BACK, RETURNS_OFFICER, PROTECTION_OFFICER, SUPERVISOR)),
    CALL_BACK_FROM         (act("the alarm: the person is to be brought back",          Set.of(DEPARTED, ARRIVED, RETURNED_BACK, CLOSED),         null,          SERVICE)),
    CLOSE                  (act("nothing more is to be done",                           Set.of(ARRIVED, RETURNED_BACK),                           CLOSED,        RETURNS_OFFICER, SUPERVISOR)),
    CANCEL                 (act("the person is not returned by this",                   Set.of(OPENED, COUNSELLED, CONSENTED, ORDERED, CLEARED),  CANCELLED,     RETURNS_OFFICER, PROTECTION_OFFICER, SUPERVISOR, SERVICE));
    // spotless:on

    static final Lifecycle<ReturnState, ReturnTransition> LIFECYCLE =
            Lifecycle.of("Return", ReturnTransition.class, ReturnState.class, Set.of(CLOSED, CANCELLED));

    private final Row<ReturnState> row;

    ReturnTransition(Row<ReturnState> row) {
        this.row = row;
    }

    @Override
    public Row<ReturnState> row() {
        return row;
    }
}
