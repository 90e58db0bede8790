package org.rsp.caseload.bestinterests;

/** Where the procedure stands. */
public enum BestInterestsProcedureState {
    OPENED,
    HEARD,
    AWAITING_PANEL,
    DECIDED,
    SUPERSEDED,
    STOPPED
}
