package org.rsp.caseload.guardians;

import java.time.LocalDate;
import java.util.List;
import org.rsp.caseload.guardians.GuardianAppointmentCommand.End.EndReason;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** For whom somebody can stand, and since when. */
final class GuardianAppointmentRule {

    private GuardianAppointmentRule() {}

    static void checkAppointment(LocalDate since, LocalDate today, boolean child) {
        if (since.isAfter(today)) {
            throw Refusal.field("/since", "GRD-1", "Somebody is a guardian from today or from an earlier day.");
        }
        if (!child) {
            throw Refusal.guards(
                    List.of(Guard.of("GRD-2", false, "the person is a child, or may be one by what is recorded")),
                    List.of());
        }
    }

    /** A child whose age is not known, or in dispute, stays one. */
    static void checkEnding(EndReason reason, boolean child) {
        if (reason == EndReason.OF_AGE && child) {
            throw Refusal.field("/reason", "GRD-4", "By what is recorded the person may still be a child.");
        }
    }
}
