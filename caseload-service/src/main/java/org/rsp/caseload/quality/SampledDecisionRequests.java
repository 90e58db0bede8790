package org.rsp.caseload.quality;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The bodies of the operations on decisions in an audit: codes only, so that nobody is named. */
final class SampledDecisionRequests {

    private SampledDecisionRequests() {}

    record SampledDecisionReview(
            @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid AnsweredCriterion> answers,
            @NotNull AuditFinding finding) {

        SampledDecisionCommand.Review toCommand() {
            return new SampledDecisionCommand.Review(
                    answers.stream().map(AnsweredCriterion::toResult).toList(), finding);
        }
    }

    record AnsweredCriterion(
            @NotNull AuditCriterion criterion, @NotNull CriterionResult.CriterionAnswer answer) {

        CriterionResult toResult() {
            return new CriterionResult(criterion, answer);
        }
    }

    record SampledDecisionSettingAside(@NotNull SettingAsideReason reason) {

        SampledDecisionCommand.SetAside toCommand() {
            return new SampledDecisionCommand.SetAside(reason);
        }
    }
}
