package org.rsp.caseload.determinations;

/** Where the determination of one person's status stands, up to where the decision on it is issued. */
public enum StatusDeterminationState {
    LODGED,
    SCHEDULED,
    INTERVIEWED,
    UNDER_REVIEW,
    DECIDED,
    DECISION_ISSUED,
    ABANDONMENT_PENDING,
    WITHDRAWN,
    CLOSED;

    /** No decision is issued, and it has not ended otherwise. */
    boolean isOpen() {
        return switch (this) {
            case LODGED, SCHEDULED, INTERVIEWED, UNDER_REVIEW, DECIDED, ABANDONMENT_PENDING -> true;
            case DECISION_ISSUED, WITHDRAWN, CLOSED -> false;
        };
    }

    ClaimStanding standing() {
        return switch (this) {
            case LODGED, SCHEDULED, INTERVIEWED, UNDER_REVIEW, ABANDONMENT_PENDING -> ClaimStanding.OPEN;
            case DECIDED, DECISION_ISSUED -> ClaimStanding.DECIDED;
            case WITHDRAWN -> ClaimStanding.WITHDRAWN_INFORMED;
            case CLOSED -> ClaimStanding.CLOSED_WITHOUT_DECISION;
        };
    }
}
