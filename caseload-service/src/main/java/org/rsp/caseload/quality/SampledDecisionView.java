package org.rsp.caseload.quality;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P3;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;

/** A decision in an audit, for the custodian's staff who may be told P3. Who decided, and who looked at it, is not told. */
record SampledDecisionView(
        @Classified(value = P3, custodianOnly = true) UUID id,
        @Classified(value = P3, custodianOnly = true) long version,
        @Classified(value = P3, custodianOnly = true) SampledDecisionState status,
        @Classified(value = P3, custodianOnly = true) UUID auditId,
        @Classified(value = P3, custodianOnly = true) UUID decisionId,
        @Classified(value = P3, custodianOnly = true) UUID individualId,
        @Classified(value = P3, custodianOnly = true) UUID caseId,
        @Classified(value = P3, custodianOnly = true) String custodian,
        @Classified(value = P3, custodianOnly = true) List<CriterionResultView> answers,

        @Classified(value = P3, custodianOnly = true) @Nullable
        AuditFinding finding,

        @Classified(value = P3, custodianOnly = true) @Nullable
        SettingAsideReason reason,

        @Classified(value = P3, custodianOnly = true) Instant updatedAt,
        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    /** What was said of one criterion. */
    record CriterionResultView(
            @Classified(value = P3, custodianOnly = true) AuditCriterion criterion,
            @Classified(value = P3, custodianOnly = true) CriterionResult.CriterionAnswer answer) {}

    /** To somebody who may know of it. */
    static SampledDecisionView of(SampledDecision sampled, Decision told, Actor actor) {
        return new SampledDecisionView(
                told.id(sampled.id()),
                sampled.version(),
                sampled.state(),
                sampled.auditId(),
                told.id(sampled.decisionId()),
                told.id(sampled.individualId()),
                told.id(sampled.caseId()),
                sampled.custodian(),
                sampled.answers().stream()
                        .map(each -> new CriterionResultView(each.criterion(), each.answer()))
                        .toList(),
                sampled.finding(),
                sampled.reason(),
                sampled.updatedAt(),
                SampledDecisionTransition.LIFECYCLE.open(sampled.state(), actor.roles()),
                told.withheld(SampledDecisionView.class));
    }

    /** Whoever prints a view learns nothing of anybody. */
    @Override
    public String toString() {
        return "SampledDecisionView";
    }
}
