package org.rsp.caseload.stays;

/** Where a stay stands. */
public enum RemovalStayState {
    IN_FORCE,
    LIFTED
}
