package org.rsp.returns.identification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/** The bodies of the operations on identifications. */
final class IdentificationRequests {

    private IdentificationRequests() {}

    record NewIdentification(
            @NotNull @Pattern(regexp = "[A-Z]{3}", message = "name the state by ISO 3166-1 alpha-3")
            String nationality) {

        IdentificationCommand.Begin toCommand() {
            return new IdentificationCommand.Begin(nationality);
        }
    }

    record NewIdentityStep(
            @NotNull IdentityStep step,
            @NotNull EvidenceGrade grade,
            @NotNull LocalDate takenOn) {

        IdentificationCommand.RecordStepIn toCommand() {
            return new IdentificationCommand.RecordStepIn(step, grade, takenOn);
        }
    }

    record IdentityProof(@NotNull Proving declaration) {
        enum Proving {
            PROVEN_BY_DOCUMENT
        }
    }

    record NationalityRequest(
            @NotNull @Pattern(regexp = "[A-Z]{3}", message = "name the state by ISO 3166-1 alpha-3")
            String state) {

        IdentificationCommand.Request toCommand() {
            return new IdentificationCommand.Request(state);
        }
    }

    record NationalityRequestWithdrawal(@NotNull RequestWithdrawal reason) {}

    record NationalityConfirmation(@NotNull Confirming declaration) {
        enum Confirming {
            IS_NATIONAL
        }
    }

    record NationalityDenial(@NotNull Denying declaration) {
        enum Denying {
            IS_NO_NATIONAL
        }
    }

    record StatelessnessReview(@NotNull Reviewing declaration) {
        enum Reviewing {
            REVIEW
        }
    }

    record StatelessnessFinding(@NotNull Found declaration) {
        enum Found {
            STATELESS
        }
    }

    record IdentificationResumption(@NotNull Resumption reason) {}

    record ConfirmationSettingAside(@NotNull ConfirmationFault reason) {}
}
