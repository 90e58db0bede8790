package org.rsp.caseload.decisions;

/** Where an appeal stands. */
public enum AppealState {
    LEAVE_PENDING,
    LODGED,
    ALLOWED,
    DISMISSED,
    REMITTED,
    WITHDRAWN,
    NOT_ADMITTED;

    boolean isPending() {
        return this == LEAVE_PENDING || this == LODGED;
    }
}
