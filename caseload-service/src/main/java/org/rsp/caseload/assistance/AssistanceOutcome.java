package org.rsp.caseload.assistance;

/** Why help was not given, or is given no more. */
public enum AssistanceOutcome {
    NO_CAPACITY,
    NOT_ELIGIBLE,
    PERSON_DECLINED,
    CONSENT_WITHDRAWN,
    COMPLETED,
    SELF_RELIANT,
    FUNDING_ENDED,
    PERSON_LEFT,
    REQUESTED_BY_MISTAKE
}
