package org.rsp.caseload.caseloads;

/** Where a caseload stands. Cases are admitted to an {@link #OPEN} one only; a closed one keeps those it has. */
public enum CaseloadState {
    OPEN,
    PAUSED,
    CLOSED
}
