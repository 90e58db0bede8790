package org.rsp.caseload.appointments;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.rsp.caseload.reference.Coded;

/** The bodies of the operations on appointments. */
final class AppointmentRequests {

    private AppointmentRequests() {}

    record NewAppointment(
            @NotNull AppointmentPurpose purpose,
            @NotNull Instant startsAt,
            @NotNull @Size(min = 1, max = 60) String zone,

            @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,39}", message = "name an office by its code")
            String office,

            @NotNull @Coded("language") String language,
            @NotNull Boolean interpreter,
            @NotNull PreferredOfficer preference) {

        AppointmentCommand.Plan toCommand() {
            return new AppointmentCommand.Plan(purpose, startsAt, zone, office, language, interpreter, preference);
        }

        @Override
        public String toString() {
            return "NewAppointment";
        }
    }

    /** The act in words, so that it cannot be done by an empty body. */
    record AppointmentKeeping(
            @NotNull @Pattern(regexp = "CAME", message = "say CAME")
            String declaration) {}

    record AppointmentMissing(
            @NotNull @Pattern(regexp = "DID_NOT_COME", message = "say DID_NOT_COME")
            String declaration) {}

    record AppointmentCancellation(@NotNull AppointmentCommand.Cancel.AppointmentCancellationReason reason) {}
}
