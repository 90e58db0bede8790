package org.rsp.platform.handover;

/** Where a hand-over stands. A feature's own enum of states has the same names, so that it can say what each means there. */
public enum HandOverState {
    OFFERED,
    PREVIEWED,
    COUNTERED,
    ACCEPTED,
    PARTLY_ACCEPTED,
    REJECTED,
    REVOKED,
    EXPIRED
}
