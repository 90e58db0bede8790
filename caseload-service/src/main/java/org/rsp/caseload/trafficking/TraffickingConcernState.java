package org.rsp.caseload.trafficking;

/** Where it stands with a sign of trafficking. */
public enum TraffickingConcernState {
    RAISED,
    IDENTIFIED,
    CLOSED
}
