package org.rsp.caseload.guardians;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The bodies of the operations on guardians. */
final class GuardianAppointmentRequests {

    private GuardianAppointmentRequests() {}

    record NewGuardianAppointment(
            @NotNull GuardianKind kind,
            @NotNull @Size(min = 1, max = 200) String name,
            @Nullable @Size(min = 1, max = 200) String organisation,
            @Nullable @Size(min = 1, max = 100) String account,
            @NotNull LocalDate since) {

        GuardianAppointmentCommand.Appoint toCommand() {
            return new GuardianAppointmentCommand.Appoint(kind, new Guardian(name, organisation, account), since);
        }

        @Override
        public String toString() {
            return "NewGuardianAppointment";
        }
    }

    record GuardianAppointmentEnding(@NotNull GuardianAppointmentCommand.End.EndReason reason) {}
}
