package org.rsp.caseload.solutions;

import static org.rsp.caseload.solutions.SolutionPlanState.AGREED;
import static org.rsp.caseload.solutions.SolutionPlanState.DRAFT;
import static org.rsp.caseload.solutions.SolutionPlanState.HANDED_OVER;
import static org.rsp.caseload.solutions.SolutionPlanState.IMPLEMENTED;
import static org.rsp.caseload.solutions.SolutionPlanState.NOT_REACHED;
import static org.rsp.caseload.solutions.SolutionPlanState.WITHDRAWN;
import static org.rsp.platform.identity.Role.CASEWORKER;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.SERVICE;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of a solution plan, one row per act. Source: docs/procedures/solution-plan.md, in the same order. */
enum SolutionPlanTransition implements Transition<SolutionPlanState> {
    // spotless:off
    //                 in words                                                          from                               to           by
    DRAW_UP          (act("what could become of the person is considered with the person", Set.of(),                          DRAFT,       CASEWORKER, PROTECTION_OFFICER)),
    AGREE_TO         (act("one of the solutions is agreed on",                             Set.of(DRAFT),                     AGREED,      PROTECTION_OFFICER, SUPERVISOR)),
    HAND_OVER        (act("another service of the platform is to carry it out",            Set.of(AGREED),                    HANDED_OVER, CASEWORKER, SUPERVISOR)),
    RECORD_OUTCOME_OF(act("the solution is reached",                                       Set.of(AGREED, HANDED_OVER),       IMPLEMENTED, CASEWORKER, SUPERVISOR, SERVICE)),
    GIVE_UP          (act("the solution is not reached; that refuses the person nothing",  Set.of(AGREED, HANDED_OVER),       NOT_REACHED, CASEWORKER, SUPERVISOR, SERVICE)),
    WITHDRAW         (act("the plan is not followed any more",                             Set.of(DRAFT, AGREED, HANDED_OVER), WITHDRAWN,  CASEWORKER, PROTECTION_OFFICER, SUPERVISOR));
    // spotless:on

    static final Lifecycle<SolutionPlanState, SolutionPlanTransition> LIFECYCLE = Lifecycle.of(
            "SolutionPlan",
            SolutionPlanTransition.class,
            SolutionPlanState.class,
            Set.of(IMPLEMENTED, NOT_REACHED, WITHDRAWN));

    private final Row<SolutionPlanState> row;

    SolutionPlanTransition(Row<SolutionPlanState> row) {
        this.row = row;
    }

    @Override
    public Row<SolutionPlanState> row() {
        return row;
    }
}
