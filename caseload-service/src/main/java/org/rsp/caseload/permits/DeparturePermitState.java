package org.rsp.caseload.permits;

/** Where a permit stands. That its time is over is no state: the clock says so. */
public enum DeparturePermitState {
    ISSUED,
    CONSUMED,
    VOIDED,
    TURNED_BACK
}
