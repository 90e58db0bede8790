package org.rsp.caseload.determinations;

/** Where the determination of one person's status stands, up to where it is decided. */
public enum StatusDeterminationState {
    LODGED,
    SCHEDULED,
    INTERVIEWED,
    UNDER_REVIEW,
    DECIDED,
    ABANDONMENT_PENDING,
    WITHDRAWN,
    CLOSED;

    /** Neither decided nor ended otherwise. */
    boolean isOpen() {
        return switch (this) {
            case LODGED, SCHEDULED, INTERVIEWED, UNDER_REVIEW, ABANDONMENT_PENDING -> true;
            case DECIDED, WITHDRAWN, CLOSED -> false;
        };
    }

    ClaimStanding standing() {
        return switch (this) {
            case LODGED, SCHEDULED, INTERVIEWED, UNDER_REVIEW, ABANDONMENT_PENDING -> ClaimStanding.OPEN;
            case DECIDED -> ClaimStanding.DECIDED;
            case WITHDRAWN -> ClaimStanding.WITHDRAWN_INFORMED;
            case CLOSED -> ClaimStanding.CLOSED_WITHOUT_DECISION;
        };
    }
}
