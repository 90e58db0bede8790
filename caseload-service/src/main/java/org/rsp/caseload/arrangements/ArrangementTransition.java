package org.rsp.caseload.arrangements;

import static org.rsp.caseload.arrangements.ArrangementState.DRAFT;
import static org.rsp.caseload.arrangements.ArrangementState.ENDED;
import static org.rsp.caseload.arrangements.ArrangementState.IN_FORCE;
import static org.rsp.caseload.arrangements.ArrangementState.SUSPENDED;
import static org.rsp.platform.identity.Role.COORDINATOR;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of an arrangement, one row per act. Source: docs/procedures/arrangement.md, in the same order. */
enum ArrangementTransition implements Transition<ArrangementState> {
    // spotless:off
    //                    in words                                        from                                to         by
    DRAW_UP          (act("the coordinator draws up an arrangement",      Set.of(),                           DRAFT,     COORDINATOR)),
    ACCEDE_TO        (act("a party accedes by its own token",             Set.of(DRAFT),                      null,      SUPERVISOR)),
    BRING_INTO_FORCE (act("every party has acceded",                      Set.of(DRAFT),                      IN_FORCE,  COORDINATOR)),
    SUSPEND          (act("the arrangement is suspended",                 Set.of(IN_FORCE),                   SUSPENDED, COORDINATOR)),
    RESUME           (act("a suspended arrangement is resumed",           Set.of(SUSPENDED),                  IN_FORCE,  COORDINATOR)),
    WITHDRAW_FROM    (act("a party withdraws, with effect from a date",   Set.of(IN_FORCE, SUSPENDED),        null,      SUPERVISOR)),
    END              (act("the arrangement ends",                         Set.of(DRAFT, IN_FORCE, SUSPENDED), ENDED,     COORDINATOR));
    // spotless:on

    static final Lifecycle<ArrangementState, ArrangementTransition> LIFECYCLE =
            Lifecycle.of("Arrangement", ArrangementTransition.class, ArrangementState.class, Set.of(ENDED));

    private final Row<ArrangementState> row;

    ArrangementTransition(Row<ArrangementState> row) {
        this.row = row;
    }

    @Override
    public Row<ArrangementState> row() {
        return row;
    }
}
