package org.rsp.caseload.permits;

/** What may be done at any moment for the safety of a person, and voids a permit to let the person depart. */
public enum SafetyAct {
    FEAR_EXPRESSED,
    CLAIM_LODGED,
    APPEAL_LODGED,
    STAY_ORDERED,
    CONSENT_WITHDRAWN
}
