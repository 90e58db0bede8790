package org.rsp.caseload.stays;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bodies of the operations on removal stays. */
final class RemovalStayRequests {

    private RemovalStayRequests() {}

    record NewRemovalStay(
            @NotNull StayKind kind,
            @NotNull LocalDate on,
            @Nullable @Size(min = 1, max = 4000) String note,
            @Nullable @Size(max = 20) List<@NotNull @Pattern(regexp = "[\\w.:@-]{1,255}") String> namedStaff) {

        RemovalStayCommand.Order toCommand() {
            return new RemovalStayCommand.Order(kind, on, note, namedStaff == null ? List.of() : namedStaff);
        }

        @Override
        public String toString() {
            return "NewRemovalStay";
        }
    }

    record LiftingAgreement(
            @NotNull RemovalStayCommand.Lift.LiftReason reason,
            @Nullable Boolean ordererHasLeft) {

        RemovalStayCommand.AgreeToLift toCommand() {
            return new RemovalStayCommand.AgreeToLift(reason, Boolean.TRUE.equals(ordererHasLeft));
        }
    }

    record RemovalStayLifting(
            @NotNull RemovalStayCommand.Lift.LiftReason reason,
            @Nullable @Size(min = 1, max = 200) String reference) {

        RemovalStayCommand.Lift toCommand() {
            return new RemovalStayCommand.Lift(reason, reference);
        }

        @Override
        public String toString() {
            return "RemovalStayLifting";
        }
    }
}
