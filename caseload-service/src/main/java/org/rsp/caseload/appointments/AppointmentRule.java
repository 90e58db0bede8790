package org.rsp.caseload.appointments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** When somebody can be asked to come, and when it can be said whether the person came. */
final class AppointmentRule {

    private AppointmentRule() {}

    /** By the day, so that who comes unasked is written down too. */
    static void check(AppointmentCommand.Plan said, LocalDate today) {
        if (!ZoneId.getAvailableZoneIds().contains(said.zone())) {
            throw Refusal.field("/zone", "APT-1", "Name the time zone of the place, as in Asia/Kuala_Lumpur.");
        }
        if (LocalDate.ofInstant(said.startsAt(), ZoneOffset.UTC).isBefore(today)) {
            throw Refusal.field("/startsAt", "APT-1", "An appointment is for today or a later day.");
        }
    }

    static void checkTime(Instant startsAt, Instant now, List<String> open) {
        if (startsAt.isAfter(now)) {
            throw Refusal.guards(List.of(Guard.of("APT-2", false, "the time of the appointment has come")), open);
        }
    }
}
