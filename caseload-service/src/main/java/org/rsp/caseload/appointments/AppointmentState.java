package org.rsp.caseload.appointments;

/** Where an appointment stands. */
public enum AppointmentState {
    PLANNED,
    KEPT,
    MISSED,
    CANCELLED
}
