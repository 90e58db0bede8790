package org.rsp.returns.reintegration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bodies of the operations on reintegration. Nowhere in them somebody writes what a person has said. */
final class ReintegrationRequests {

    private static final String CODE = "[A-Z][A-Z0-9_-]{1,39}";
    private static final String AMOUNT = "(0|[1-9][0-9]{0,11})(\\.[0-9]{1,3})?";
    private static final String CURRENCY = "[A-Z]{3}";
    private static final String LANGUAGE = "[a-z]{2,3}";

    private ReintegrationRequests() {}

    record NewReintegrationPlan(
            @NotNull @Size(min = 1, max = 40, message = "name a goal at least")
            List<@NotNull @Valid NewGoal> goals) {

        ReintegrationPlanCommand.Draft toCommand() {
            return new ReintegrationPlanCommand.Draft(said(goals));
        }
    }

    record RevisedReintegrationPlan(
            @NotNull @Size(min = 1, max = 40, message = "name a goal at least")
            List<@NotNull @Valid NewGoal> goals) {

        ReintegrationPlanCommand.Revise toCommand() {
            return new ReintegrationPlanCommand.Revise(said(goals));
        }
    }

    private static List<DraftGoal> said(List<NewGoal> goals) {
        return goals.stream().map(NewGoal::said).toList();
    }

    private static WordGiver giver(@Nullable WordGiver by) {
        return by == null ? WordGiver.PERSON : by;
    }

    record NewGoal(
            @NotNull ReintegrationDimension dimension,
            @NotNull ReintegrationLevel level,
            @NotNull ReintegrationAim aim,
            @NotNull ReintegrationInput input,

            @NotNull @Pattern(regexp = CODE, message = "name the provider by its code")
            String provider,

            @NotNull LocalDate startsOn,
            @NotNull LocalDate endsOn,

            @NotNull @Pattern(regexp = AMOUNT, message = "write the amount as a decimal")
            String budget,

            @NotNull @Pattern(regexp = CURRENCY, message = "name the currency by ISO 4217")
            String currency) {

        DraftGoal said() {
            return new DraftGoal(dimension, level, aim, input, provider, startsOn, endsOn, budget, currency);
        }
    }

    record NewAssessment(
            @NotNull AssessmentKind kind,
            @NotNull LocalDate heldOn,
            @NotNull AssessmentFinding finding) {

        ReintegrationPlanCommand.AssessFor toCommand() {
            return new ReintegrationPlanCommand.AssessFor(kind, heldOn, finding);
        }
    }

    record PlanAgreement(
            @NotNull LocalDate agreedOn,

            @NotNull @Pattern(regexp = LANGUAGE, message = "name the language by ISO 639")
            String language,

            @Nullable WordGiver by) {

        ReintegrationPlanCommand.AgreeTo toCommand() {
            return new ReintegrationPlanCommand.AgreeTo(agreedOn, language, giver(by));
        }
    }

    record PlanBeginning(@NotNull Beginning declaration) {
        enum Beginning {
            BEGIN
        }
    }

    record NewAssistance(
            @NotNull @Min(1) @Max(40) Integer goal,
            @NotNull AssistanceForm form,
            @NotNull LocalDate givenOn,

            @NotNull @Pattern(regexp = CODE, message = "name the provider by its code")
            String provider,

            @NotNull @Pattern(regexp = AMOUNT, message = "write the amount as a decimal")
            String amount,

            @NotNull @Pattern(regexp = CURRENCY, message = "name the currency by ISO 4217")
            String currency) {

        ReintegrationPlanCommand.AssistBy toCommand() {
            return new ReintegrationPlanCommand.AssistBy(goal, form, givenOn, provider, amount, currency);
        }
    }

    record PlanCompletion(@NotNull Completing declaration) {
        enum Completing {
            COMPLETE
        }
    }

    record PlanDiscontinuation(@NotNull Discontinuing reason) {}

    record ReviewAnswer(
            @NotNull LocalDate heldOn,
            @NotNull Boolean stillThere,
            @NotNull Boolean intendsToLeave,
            @Nullable LeavingReason leavingBecause,
            @NotNull @Min(0) @Max(100) Integer incidents,
            @NotNull Boolean fearTold,
            @NotNull @Size(max = 15) List<@NotNull @Valid NewIndicatorAnswer> answers) {

        record NewIndicatorAnswer(
                @NotNull @Pattern(regexp = CODE, message = "name the indicator by its code")
                String indicator,

                @NotNull @Min(0) @Max(100) Integer answer) {

            IndicatorAnswer said() {
                return new IndicatorAnswer(indicator, answer);
            }
        }

        ReintegrationReviewCommand.Answer toCommand() {
            return new ReintegrationReviewCommand.Answer(
                    heldOn,
                    stillThere,
                    intendsToLeave,
                    leavingBecause,
                    incidents,
                    fearTold,
                    answers.stream().map(NewIndicatorAnswer::said).toList());
        }
    }

    record ReviewMiss(@NotNull MissedReason reason) {}

    record NewFollowUpConsent(
            @NotNull FollowUpWord word,

            @NotNull @Pattern(regexp = LANGUAGE, message = "name the language by ISO 639")
            String language,

            @Nullable WordGiver by) {

        FollowUpConsentCommand toCommand() {
            return new FollowUpConsentCommand(word, language, giver(by));
        }
    }

    record NewFearReport(@NotNull Telling declaration) {
        enum Telling {
            FEAR_TOLD
        }
    }

    record FearReferral(@NotNull ProtectionRoad road) {}
}
