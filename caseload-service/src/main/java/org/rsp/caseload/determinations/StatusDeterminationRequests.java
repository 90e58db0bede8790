package org.rsp.caseload.determinations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.Country;
import org.rsp.caseload.determinations.InterviewPlan.ConflictOfInterest;
import org.rsp.caseload.determinations.InterviewPlan.SexPreference;
import org.rsp.caseload.determinations.InterviewPlan.Staff;
import org.rsp.caseload.determinations.InterviewPlan.StaffSex;

/** The bodies of the operations on status determinations, without the assessment. */
final class StatusDeterminationRequests {

    private StatusDeterminationRequests() {}

    record NewClaim(@NotNull ClaimBasis basis) {}

    record Priority(@NotNull StatusDeterminationCommand.Prioritise.PriorityReason reason) {}

    record ModalityAssignment(
            @NotNull Modality modality, @Nullable ModalityGround ground) {}

    record NewInterview(
            @NotNull Instant startsAt,
            @NotNull @Valid StaffMember interviewer,
            @Nullable @Valid StaffMember interpreter,

            @NotNull @Pattern(regexp = "[a-z]{3}", message = "name a language by ISO 639-3")
            String language,

            @NotNull SexPreference preference) {

        StatusDeterminationCommand.ScheduleInterview toCommand() {
            return new StatusDeterminationCommand.ScheduleInterview(
                    startsAt,
                    new InterviewPlan(
                            interviewer.toStaff(),
                            interpreter == null ? null : interpreter.toStaff(),
                            language,
                            preference));
        }

        @Override
        public String toString() {
            return "NewInterview";
        }
    }

    record StaffMember(
            @NotNull @Size(min = 1, max = 100) String id,
            @NotNull StaffSex sex,
            @NotNull @Size(min = 1, max = 10) List<@NotNull @Country String> nationalities,
            @NotNull @Size(max = 3) List<@NotNull ConflictOfInterest> conflicts) {

        Staff toStaff() {
            return new Staff(id, sex, List.copyOf(nationalities), List.copyOf(conflicts));
        }

        @Override
        public String toString() {
            return "StaffMember";
        }
    }

    record InterviewCancellation(@NotNull StatusDeterminationCommand.CancelInterview.CancellationReason reason) {}

    record InterviewHolding(
            @NotNull @Pattern(regexp = "HEARD_IN_PERSON", message = "say HEARD_IN_PERSON")
            String declaration,

            @NotNull Boolean guardianPresent) {}

    record RecordOfInterview(
            @NotNull @Pattern(regexp = "READ_BACK", message = "say READ_BACK")
            String declaration,

            @Nullable @Size(min = 1, max = 200_000) String words,
            @Nullable @Size(min = 1, max = 100) String contentReference) {

        StatusDeterminationCommand.RecordInterview toCommand() {
            return new StatusDeterminationCommand.RecordInterview(new InterviewRecord(words, contentReference));
        }

        @Override
        public String toString() {
            return "RecordOfInterview";
        }
    }

    record NoShow(
            @NotNull @Pattern(regexp = "NO_SHOW", message = "say NO_SHOW")
            String declaration) {}

    record Contact(@NotNull StatusDeterminationCommand.RecordContact.ContactBy how) {}

    record StatusDeterminationClosure(
            @NotNull @Pattern(regexp = "NO_CONTACT", message = "say NO_CONTACT")
            String declaration) {}

    record StatusDeterminationReturn(@NotNull StatusDeterminationCommand.Return.ReturnReason reason) {}

    record Endorsement(
            @NotNull @Pattern(regexp = "ENDORSE", message = "say ENDORSE")
            String declaration) {}

    record ClaimWithdrawal(
            @NotNull Boolean informed,
            @NotNull Boolean inWriting,
            @NotNull Boolean inPerson,
            @Nullable Boolean bestInterestsChecked) {

        StatusDeterminationCommand.Withdraw toCommand() {
            return new StatusDeterminationCommand.Withdraw(
                    informed, inWriting, inPerson, Boolean.TRUE.equals(bestInterestsChecked));
        }
    }

    record StatusDeterminationReopening(@NotNull ReopenGround ground) {}
}
