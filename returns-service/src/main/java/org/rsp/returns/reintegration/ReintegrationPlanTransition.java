package org.rsp.returns.reintegration;

import static org.rsp.platform.identity.Role.CASEWORKER;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.RETURNS_OFFICER;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;
import static org.rsp.returns.reintegration.ReintegrationPlanState.AGREED;
import static org.rsp.returns.reintegration.ReintegrationPlanState.COMPLETED;
import static org.rsp.returns.reintegration.ReintegrationPlanState.DISCONTINUED;
import static org.rsp.returns.reintegration.ReintegrationPlanState.DRAFTED;
import static org.rsp.returns.reintegration.ReintegrationPlanState.UNDER_WAY;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of a plan, one row per act. Source: docs/procedures/reintegration-plan.md, in the same order. */
enum ReintegrationPlanTransition implements Transition<ReintegrationPlanState> {
    // spotless:off
    //          in words                                                   from                                  to            by
    DRAFT      (act("what a person needs to begin anew is put down",       Set.of(),                             DRAFTED,      CASEWORKER, RETURNS_OFFICER, PROTECTION_OFFICER)),
    ASSESS_FOR (act("the person's situation or skills are assessed",       Set.of(DRAFTED, AGREED, UNDER_WAY),   null,         CASEWORKER, RETURNS_OFFICER, PROTECTION_OFFICER)),
    REVISE     (act("the goals are put down anew",                         Set.of(DRAFTED, AGREED, UNDER_WAY),   DRAFTED,      CASEWORKER, RETURNS_OFFICER, PROTECTION_OFFICER)),
    AGREE_TO   (act("the person agrees to the plan",                       Set.of(DRAFTED),                      AGREED,       CASEWORKER, RETURNS_OFFICER, PROTECTION_OFFICER)),
    BEGIN      (act("the person has arrived: the plan is followed",        Set.of(AGREED),                       UNDER_WAY,    RETURNS_OFFICER, SUPERVISOR)),
    ASSIST_BY  (act("assistance was given",                                Set.of(UNDER_WAY),                    null,         CASEWORKER, RETURNS_OFFICER)),
    COMPLETE   (act("what was planned is done",                            Set.of(UNDER_WAY),                    COMPLETED,    RETURNS_OFFICER, SUPERVISOR)),
    DISCONTINUE(act("the plan is not followed any more",                   Set.of(DRAFTED, AGREED, UNDER_WAY),   DISCONTINUED, RETURNS_OFFICER, PROTECTION_OFFICER, SUPERVISOR));
    // spotless:on

    static final Lifecycle<ReintegrationPlanState, ReintegrationPlanTransition> LIFECYCLE = Lifecycle.of(
            "ReintegrationPlan",
            ReintegrationPlanTransition.class,
            ReintegrationPlanState.class,
            Set.of(COMPLETED, DISCONTINUED));

    private final Row<ReintegrationPlanState> row;

    ReintegrationPlanTransition(Row<ReintegrationPlanState> row) {
        this.row = row;
    }

    @Override
    public Row<ReintegrationPlanState> row() {
        return row;
    }
}
