package org.rsp.caseload.safety;

/** What stands in the way of a return. Of another record of the person it is told only that something does. */
enum SafetyFinding {
    NOT_SCREENED,
    CLAIM_OPEN,
    DECISION_PENDING,
    REMEDY_OPEN,
    CLAIM_WITHDRAWN,
    CLOSED_UNDECIDED,
    PROTECTED,
    STATUS_UNDER_REVIEW,
    STATUS_ENDED,
    STAY_IN_FORCE,
    CONSENT_WITHDRAWN,
    WITNESS_NOT_RELEASED,
    BEST_INTERESTS_NOT_FOUND,
    POSSIBLE_DUPLICATE_UNDECIDED,
    ANOTHER_RECORD
}
