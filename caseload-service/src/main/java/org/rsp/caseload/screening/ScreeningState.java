package org.rsp.caseload.screening;

/** Where the screening of a person stands. */
public enum ScreeningState {
    INFORMED,
    HEARD,
    PRELIMINARY,
    REVIEWED,
    SUPERSEDED
}
