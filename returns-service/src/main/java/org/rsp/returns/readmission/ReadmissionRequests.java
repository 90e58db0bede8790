package org.rsp.returns.readmission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rsp.returns.agreements.ThirdCountryException;

/** The bodies of the operations on requests for readmission. */
final class ReadmissionRequests {

    private ReadmissionRequests() {}

    record NewReadmissionRequest(
            @NotNull ReadmissionForm form,
            @NotNull ReadmissionCategory category,
            @NotNull LocalDate stayKnownOn,
            @Nullable @Valid PermanentResidence residence,
            @Nullable @Valid ChainRefoulementCheck chainCheck,
            @Nullable @Size(max = 2) List<@NotNull ThirdCountryException> exceptions) {

        ReadmissionCommand.Send toCommand() {
            return new ReadmissionCommand.Send(
                    form,
                    category,
                    stayKnownOn,
                    residence == null ? null : residence.said(),
                    chainCheck == null ? null : chainCheck.said(),
                    exceptions == null
                            ? List.of()
                            : exceptions.stream().distinct().sorted().toList());
        }
    }

    record PermanentResidence(
            @NotNull Boolean atEntry,
            @NotNull LocalDate enteredOn,
            @NotNull Boolean atReturn,
            @NotNull LocalDate knownOn) {

        ReadmissionCommand.Residence said() {
            return new ReadmissionCommand.Residence(atEntry, enteredOn, atReturn, knownOn);
        }
    }

    record ChainRefoulementCheck(
            @NotNull OnwardFinding finding,
            @NotNull LocalDate checkedOn,

            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_-]{1,39}", message = "name the country profile by its code")
            String profile) {

        ReadmissionCommand.ChainCheck said() {
            return new ReadmissionCommand.ChainCheck(finding, checkedOn, profile);
        }
    }

    record ReadmissionWithdrawing(@NotNull ReadmissionWithdrawal reason) {}

    record ExtensionGrant(@NotNull LocalDate replyBy) {}

    record ExtensionDenial(@NotNull KeepingTime declaration) {
        enum KeepingTime {
            TIME_STAYS
        }
    }

    record TakingBack(@NotNull HavingTaken declaration) {
        enum HavingTaken {
            TAKEN_BACK
        }
    }

    record TakingBackDenial(@NotNull Insisting declaration) {
        enum Insisting {
            READMITTED_RIGHTLY
        }
    }

    record ReadmissionAcceptance(@NotNull Readmitting declaration) {
        enum Readmitting {
            TAKES_BACK
        }
    }

    record ReadmissionRefusing(@NotNull ReadmissionRefusal reason) {}

    record ExtensionRequest(@NotNull AskingTime declaration) {
        enum AskingTime {
            MORE_TIME
        }
    }

    record TakeBackClaim(
            @NotNull WrongReadmission reason, @NotNull LocalDate receivedOn) {}
}
