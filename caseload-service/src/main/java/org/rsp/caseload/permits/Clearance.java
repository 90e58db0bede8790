package org.rsp.caseload.permits;

/** Whether a person may be let depart now. What is not known is not clear. */
public enum Clearance {
    CLEAR,
    NOT_CLEAR,
    UNKNOWN
}
