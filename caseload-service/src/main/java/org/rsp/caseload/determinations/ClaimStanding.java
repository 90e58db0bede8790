package org.rsp.caseload.determinations;

/** Where the claims of a person stand together, at one custodian. What is not known is never {@code NONE}. Declared so that what nobody has found anything of comes last. */
public enum ClaimStanding {
    NONE,
    OPEN,
    DECIDED,
    WITHDRAWN_INFORMED,
    CLOSED_WITHOUT_DECISION
}
