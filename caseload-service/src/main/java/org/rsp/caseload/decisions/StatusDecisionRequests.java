package org.rsp.caseload.decisions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.decisions.Delivery.DeliveryMeans;

/** The bodies of the operations on status decisions. */
final class StatusDecisionRequests {

    private StatusDecisionRequests() {}

    record NewStatusDecision(
            @NotNull @Pattern(regexp = "[a-z]{3}", message = "name a language by ISO 639-3")
            String language,

            @Nullable @Size(min = 1, max = 50_000) String reasons) {

        StatusDecisionCommand.Issue toCommand() {
            return new StatusDecisionCommand.Issue(language, reasons);
        }

        @Override
        public String toString() {
            return "NewStatusDecision";
        }
    }

    record ProofOfDelivery(
            @NotNull DeliveryMeans how,

            @NotNull @Pattern(regexp = "[a-z]{3}", message = "name a language by ISO 639-3")
            String language,

            @NotNull LocalDate on,
            @NotNull @Size(min = 1, max = 100) String servedBy,
            @NotNull Boolean interpreted) {

        Delivery toDelivery() {
            return new Delivery(how, language, on, servedBy, interpreted);
        }

        @Override
        public String toString() {
            return "ProofOfDelivery";
        }
    }

    record Notification(@NotNull @Valid ProofOfDelivery delivery) {}

    record StatusDocument(@NotNull @Size(min = 1, max = 100) String reference) {

        @Override
        public String toString() {
            return "StatusDocument";
        }
    }

    record StatusDecisionMistake(@NotNull StatusDecisionCommand.SetAside.SettingAside reason) {}

    record StatusDecisionFinality(
            @NotNull @Pattern(regexp = "FINAL", message = "say FINAL")
            String declaration) {}

    record StatusDecisionReopening(@NotNull StatusDecisionCommand.Reopen.DecisionReopening ground) {}

    record StatusEnding(
            @NotNull @Pattern(regexp = "ENDED", message = "say ENDED")
            String declaration) {}
}
