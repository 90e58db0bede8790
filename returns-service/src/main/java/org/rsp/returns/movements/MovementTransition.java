package org.rsp.returns.movements;

import static org.rsp.platform.identity.Role.MONITOR;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.RETURNS_OFFICER;
import static org.rsp.platform.identity.Role.SERVICE;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;
import static org.rsp.returns.movements.MovementState.ABORTED;
import static org.rsp.returns.movements.MovementState.CANCELLED;
import static org.rsp.returns.movements.MovementState.COMPLETED;
import static org.rsp.returns.movements.MovementState.CONFIRMED;
import static org.rsp.returns.movements.MovementState.PLANNED;
import static org.rsp.returns.movements.MovementState.REPORTED;
import static org.rsp.returns.movements.MovementState.UNDER_WAY;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of a movement, one row per act. Source: docs/procedures/movement.md, in the same order. */
enum MovementTransition implements Transition<MovementState> {
    // spotless:off
    //                 in words                                              from                                              to         by
    PLAN              (act("a way is planned to bring people to a state",    Set.of(),                                         PLANNED,   RETURNS_OFFICER, SUPERVISOR)),
    RECORD_TRANSIT_OF (act("a state on the way has answered",                Set.of(PLANNED, CONFIRMED, UNDER_WAY),            null,      RETURNS_OFFICER, SUPERVISOR)),
    PLAN_ESCORTS_OF   (act("it is said who travels along",                   Set.of(PLANNED, CONFIRMED),                       null,      RETURNS_OFFICER, SUPERVISOR)),
    CONFIRM           (act("it takes place",                                 Set.of(PLANNED),                                  CONFIRMED, SUPERVISOR)),
    SET_OFF           (act("it has set off",                                 Set.of(CONFIRMED),                                UNDER_WAY, RETURNS_OFFICER, SUPERVISOR)),
    COMPLETE          (act("everybody on it was handed over, or is back",    Set.of(UNDER_WAY),                                COMPLETED, RETURNS_OFFICER, SUPERVISOR)),
    ABORT             (act("it is broken off",                               Set.of(CONFIRMED, UNDER_WAY),                     ABORTED,   RETURNS_OFFICER, PROTECTION_OFFICER, SUPERVISOR)),
    CANCEL            (act("it does not take place",                         Set.of(PLANNED, CONFIRMED),                       CANCELLED, RETURNS_OFFICER, SUPERVISOR)),
    RECORD_INCIDENT_ON(act("something happened on it",                       Set.of(CONFIRMED, UNDER_WAY, COMPLETED, ABORTED), null,      RETURNS_OFFICER, PROTECTION_OFFICER, SUPERVISOR)),
    FILE_REPORT_ON    (act("the monitor reports of it",                      Set.of(COMPLETED, ABORTED),                       REPORTED,  MONITOR)),
    MISS_REPORT_ON    (act("the day of the report has passed without one",   Set.of(COMPLETED, ABORTED),                       null,      SERVICE));
    // spotless:on

    static final Lifecycle<MovementState, MovementTransition> LIFECYCLE =
            Lifecycle.of("Movement", MovementTransition.class, MovementState.class, Set.of(REPORTED, CANCELLED));

    private final Row<MovementState> row;

    MovementTransition(Row<MovementState> row) {
        this.row = row;
    }

    @Override
    public Row<MovementState> row() {
        return row;
    }
}
