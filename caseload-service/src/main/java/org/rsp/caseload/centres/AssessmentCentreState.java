package org.rsp.caseload.centres;

/** Where an assessment centre stands. Tasks go to an {@link #OPEN} one only. */
public enum AssessmentCentreState {
    PLANNED,
    OPEN,
    CLOSED
}
