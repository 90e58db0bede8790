package org.rsp.caseload.decisions;

/** Where the decision on one person's claim stands. */
public enum StatusDecisionState {
    ISSUED,
    NOTIFIED_NEGATIVE,
    NOTIFIED_POSITIVE,
    FINAL_NEGATIVE,
    PROTECTED,
    ENDED,
    SET_ASIDE
}
