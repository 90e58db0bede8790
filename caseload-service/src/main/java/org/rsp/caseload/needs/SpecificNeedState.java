package org.rsp.caseload.needs;

/** Where the review of a specific need stands. */
public enum SpecificNeedState {
    PENDING_REVIEW,
    CONFIRMED,
    CLOSED
}
