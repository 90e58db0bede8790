package org.rsp.caseload.stays;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The bodies of the operations on removal stays. */
final class RemovalStayRequests {

    private RemovalStayRequests() {}

    record NewRemovalStay(
            @NotNull StayKind kind,
            @NotNull LocalDate on,
            @Nullable @Size(min = 1, max = 4000) String note) {

        RemovalStayCommand.Order toCommand() {
            return new RemovalStayCommand.Order(kind, on, note);
        }

        @Override
        public String toString() {
            return "NewRemovalStay";
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
