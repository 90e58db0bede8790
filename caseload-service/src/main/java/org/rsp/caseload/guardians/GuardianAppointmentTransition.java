package org.rsp.caseload.guardians;

import static org.rsp.caseload.guardians.GuardianAppointmentState.ACTIVE;
import static org.rsp.caseload.guardians.GuardianAppointmentState.ENDED;
import static org.rsp.platform.identity.Role.CASEWORKER;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of a guardian's appointment, one row per act. Source: docs/procedures/guardian-appointment.md, in the same order. */
enum GuardianAppointmentTransition implements Transition<GuardianAppointmentState> {
    // spotless:off
    //     in words                              from            to      by
    RECORD(act("somebody stands for a child",        Set.of(),       ACTIVE, CASEWORKER, PROTECTION_OFFICER)),
    END   (act("somebody does not stand for it now", Set.of(ACTIVE), ENDED,  CASEWORKER, PROTECTION_OFFICER, SUPERVISOR));
    // spotless:on

    static final Lifecycle<GuardianAppointmentState, GuardianAppointmentTransition> LIFECYCLE = Lifecycle.of(
            "GuardianAppointment", GuardianAppointmentTransition.class, GuardianAppointmentState.class, Set.of(ENDED));

    private final Row<GuardianAppointmentState> row;

    GuardianAppointmentTransition(Row<GuardianAppointmentState> row) {
        this.row = row;
    }

    @Override
    public Row<GuardianAppointmentState> row() {
        return row;
    }
}
