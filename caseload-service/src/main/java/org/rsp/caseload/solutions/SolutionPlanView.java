package org.rsp.caseload.solutions;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P3;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;

/** A solution plan, to the custodian's staff who may be told of claims; to a service of the platform only that there it stands. */
record SolutionPlanView(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P1) String custodian,
        @Classified(P1) SolutionPlanState status,

        @Classified(value = P3, custodianOnly = true) @Nullable
        SolutionContent considered,

        @Classified(value = P3, custodianOnly = true) @Nullable
        SolutionOption agreed,

        @Classified(value = P3, custodianOnly = true) @Nullable
        SolutionOutcome outcome,

        @Classified(value = P3, custodianOnly = true) @Nullable
        Instant updatedAt,

        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    /** @param content opened when it is asked for */
    static SolutionPlanView of(SolutionPlan plan, Decision.Fact<SolutionContent> content, Decision told, Actor actor) {
        return new SolutionPlanView(
                plan.id(),
                plan.version(),
                plan.individualId(),
                plan.caseId(),
                plan.custodian(),
                plan.state(),
                told.tellCustodian(P3, content),
                told.tellCustodian(P3, plan::agreed),
                told.tellCustodian(P3, plan::outcome),
                told.tellCustodian(P3, plan::updatedAt),
                SolutionPlanTransition.LIFECYCLE.open(plan.state(), actor.roles()),
                told.withheld(SolutionPlanView.class));
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "SolutionPlanView";
    }
}
