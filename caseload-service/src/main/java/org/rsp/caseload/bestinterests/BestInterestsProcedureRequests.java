package org.rsp.caseload.bestinterests;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bodies of the operations on best-interests procedures. */
final class BestInterestsProcedureRequests {

    private BestInterestsProcedureRequests() {}

    record NewBestInterestsProcedure(
            @NotNull BestInterestsKind kind, @Nullable BestInterestsPurpose purpose) {

        BestInterestsProcedureCommand.Open toCommand() {
            return new BestInterestsProcedureCommand.Open(kind, purpose);
        }
    }

    record HearingOfChild(
            @Nullable @Size(min = 1, max = 8000) String views,
            @Nullable @Size(min = 1, max = 4000) String whyNot) {

        BestInterestsProcedureCommand.HearChild toCommand() {
            return new BestInterestsProcedureCommand.HearChild(new ChildHearing(views, whyNot));
        }

        @Override
        public String toString() {
            return "HearingOfChild";
        }
    }

    record BestInterestsDecision(
            @NotNull @Size(min = 1, max = 20) List<@NotNull @Size(min = 1, max = 1000) String> options,
            @NotNull @Size(min = 1, max = 8000) String decision,
            @Nullable ChildSolution solution,
            @NotNull LocalDate reviewOn,
            @NotNull @Size(max = 20) List<@NotNull @Size(min = 1, max = 100) String> panel) {

        BestInterestsProcedureCommand.Decide toCommand() {
            return new BestInterestsProcedureCommand.Decide(
                    new BestInterestsFinding(options, decision), solution, panel, reviewOn);
        }

        @Override
        public String toString() {
            return "BestInterestsDecision";
        }
    }

    record BestInterestsSignature(@NotNull SigningDeclaration declaration) {

        /** What a member of the panel says. */
        enum SigningDeclaration {
            FOUND_THE_SAME
        }
    }

    record BestInterestsReview(@NotNull LocalDate reviewOn) {}

    record BestInterestsSuperseding(@NotNull BestInterestsProcedureCommand.Supersede.SupersedingReason reason) {}

    record BestInterestsStopping(@NotNull BestInterestsProcedureCommand.Stop.StoppingReason reason) {}
}
