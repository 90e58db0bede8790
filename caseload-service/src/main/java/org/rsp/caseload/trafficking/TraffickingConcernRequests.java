package org.rsp.caseload.trafficking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bodies of the operations on concerns about trafficking. */
final class TraffickingConcernRequests {

    private TraffickingConcernRequests() {}

    record NewTraffickingConcern(
            @NotNull @Size(min = 1, max = 15) List<@NotNull TraffickingIndicator> indicators,
            @Nullable @Size(min = 1, max = 4000) String note) {

        TraffickingConcernCommand.Raise toCommand() {
            return new TraffickingConcernCommand.Raise(new TraffickingSigns(indicators, note));
        }

        @Override
        public String toString() {
            return "NewTraffickingConcern";
        }
    }

    record VictimIdentification(@NotNull LocalDate reflectionEndsOn) {}

    record NewSupportPlan(
            @NotNull @Size(max = 8) List<@NotNull HelpForVictim> help,
            @NotNull SupportConsent consent,
            @Nullable @Size(min = 1, max = 4000) String note,
            @NotNull LocalDate reviewOn) {

        TraffickingConcernCommand.PlanSupport toCommand() {
            return new TraffickingConcernCommand.PlanSupport(new SupportPlan(help, consent, note), reviewOn);
        }

        @Override
        public String toString() {
            return "NewSupportPlan";
        }
    }

    record TraffickingConcernClosure(@NotNull TraffickingConcernCommand.Close.ConcernClosureReason reason) {}
}
