package org.rsp.caseload.guardians;

/** Whether somebody stands for the child. */
public enum GuardianAppointmentState {
    ACTIVE,
    ENDED
}
