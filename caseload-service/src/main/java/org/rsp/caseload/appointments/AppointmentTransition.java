package org.rsp.caseload.appointments;

import static org.rsp.caseload.appointments.AppointmentState.CANCELLED;
import static org.rsp.caseload.appointments.AppointmentState.KEPT;
import static org.rsp.caseload.appointments.AppointmentState.MISSED;
import static org.rsp.caseload.appointments.AppointmentState.PLANNED;
import static org.rsp.platform.identity.Role.CASEWORKER;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.REGISTRAR;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of an appointment, one row per act. Source: docs/procedures/appointment.md, in the same order. */
enum AppointmentTransition implements Transition<AppointmentState> {
    // spotless:off
    PLAN(act("a person is asked to come", Set.of(), PLANNED, REGISTRAR, CASEWORKER, SUPERVISOR, PROTECTION_OFFICER)),
    KEEP(act("the person has come", Set.of(PLANNED), KEPT, REGISTRAR, CASEWORKER, SUPERVISOR, PROTECTION_OFFICER)),
    MISS(act("the person has not come", Set.of(PLANNED), MISSED, REGISTRAR, CASEWORKER, SUPERVISOR, PROTECTION_OFFICER)),
    CANCEL(act("nobody is waited for then", Set.of(PLANNED), CANCELLED, REGISTRAR, CASEWORKER, SUPERVISOR, PROTECTION_OFFICER));
    // spotless:on

    static final Lifecycle<AppointmentState, AppointmentTransition> LIFECYCLE = Lifecycle.of(
            "Appointment", AppointmentTransition.class, AppointmentState.class, Set.of(KEPT, MISSED, CANCELLED));

    private final Row<AppointmentState> row;

    AppointmentTransition(Row<AppointmentState> row) {
        this.row = row;
    }

    @Override
    public Row<AppointmentState> row() {
        return row;
    }
}
