package org.rsp.caseload.centres;

import static org.rsp.caseload.centres.AssessmentCentreState.CLOSED;
import static org.rsp.caseload.centres.AssessmentCentreState.OPEN;
import static org.rsp.caseload.centres.AssessmentCentreState.PLANNED;
import static org.rsp.platform.identity.Role.COORDINATOR;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of an assessment centre, one row per act. Source: docs/procedures/assessment-centre.md, in the same order. */
enum AssessmentCentreTransition implements Transition<AssessmentCentreState> {
    // spotless:off
    //                   in words                                                   from                   to       by
    PLAN            (act("a centre is planned under an arrangement in force",       Set.of(),              PLANNED, COORDINATOR)),
    STAFF           (act("a party says that it staffs the centre",                  Set.of(PLANNED, OPEN), null,    SUPERVISOR)),
    OPEN_UP         (act("the host and another party staff it, and it opens",       Set.of(PLANNED),       OPEN,    COORDINATOR)),
    END_STAFFING_OF (act("a party staffs it no longer, with effect from a day",     Set.of(PLANNED, OPEN), null,    SUPERVISOR)),
    CLOSE           (act("the centre takes no more tasks",                          Set.of(PLANNED, OPEN), CLOSED,  COORDINATOR));
    // spotless:on

    static final Lifecycle<AssessmentCentreState, AssessmentCentreTransition> LIFECYCLE = Lifecycle.of(
            "AssessmentCentre", AssessmentCentreTransition.class, AssessmentCentreState.class, Set.of(CLOSED));

    private final Row<AssessmentCentreState> row;

    AssessmentCentreTransition(Row<AssessmentCentreState> row) {
        this.row = row;
    }

    @Override
    public Row<AssessmentCentreState> row() {
        return row;
    }
}
