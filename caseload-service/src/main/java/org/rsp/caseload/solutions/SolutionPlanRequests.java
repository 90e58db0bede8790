package org.rsp.caseload.solutions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.solutions.SolutionContent.ConsideredOption;
import org.rsp.caseload.solutions.SolutionPlanCommand.GiveUp.SolutionFailure;
import org.rsp.caseload.solutions.SolutionPlanCommand.Withdraw.PlanWithdrawal;

/** The bodies of the operations on solution plans. */
final class SolutionPlanRequests {

    private SolutionPlanRequests() {}

    record NewSolutionPlan(
            @NotEmpty @Size(max = 8) List<@NotNull @Valid NewConsideredOption> options,
            @Nullable SolutionOption wish,
            @NotNull @Size(min = 1, max = 4000) String wishInWords) {

        SolutionPlanCommand.DrawUp toCommand() {
            var considered = options.stream()
                    .map(each -> new ConsideredOption(each.option(), each.suitable(), each.reasons()))
                    .toList();
            return new SolutionPlanCommand.DrawUp(new SolutionContent(considered, wish, wishInWords));
        }

        @Override
        public String toString() {
            return "NewSolutionPlan";
        }
    }

    record NewConsideredOption(
            @NotNull SolutionOption option,
            @NotNull Boolean suitable,
            @NotNull @Size(min = 1, max = 4000) String reasons) {

        @Override
        public String toString() {
            return "NewConsideredOption";
        }
    }

    record SolutionAgreement(@NotNull SolutionOption option) {}

    record SolutionHandOver(@NotNull SolutionHandOverDeclaration declaration) {

        enum SolutionHandOverDeclaration {
            HAND_OVER
        }
    }

    record SolutionReached(@NotNull SolutionOutcome outcome) {}

    record SolutionGivenUp(@NotNull SolutionFailure reason) {}

    record SolutionPlanWithdrawal(@NotNull PlanWithdrawal reason) {}
}
