package org.rsp.caseload.decisions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bodies of the operations on appeals. */
final class AppealRequests {

    private AppealRequests() {}

    record NewAppeal(
            @NotNull AppealCommand.Lodge.AppealSaidBy saidBy,
            @Nullable LocalDate receivedOn,
            @Nullable @Size(min = 1, max = 50_000) String grounds) {

        AppealCommand.Lodge toCommand() {
            return new AppealCommand.Lodge(saidBy, receivedOn, grounds);
        }

        @Override
        public String toString() {
            return "NewAppeal";
        }
    }

    record LeaveToAppeal(@NotNull AppealCommand.GrantLeave.LeaveReason reason) {}

    record AllowedAppeal(
            @Nullable DecisionOutcome outcome,
            @NotNull @Size(max = 17) List<@NotNull LegalGround> grounds,

            @NotNull @Pattern(regexp = "[a-z]{3}", message = "name a language by ISO 639-3")
            String language) {

        AppealCommand.Allow toCommand() {
            return new AppealCommand.Allow(outcome, List.copyOf(grounds), language);
        }
    }

    record ReasonedRuling(
            @NotNull @Size(min = 1, max = 50_000) String reasons) {

        @Override
        public String toString() {
            return "ReasonedRuling";
        }
    }

    record AppealWithdrawal(
            @NotNull Boolean informed, @NotNull Boolean inWriting) {}
}
