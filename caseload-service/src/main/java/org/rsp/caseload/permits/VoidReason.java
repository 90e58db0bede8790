package org.rsp.caseload.permits;

/** Why an unused permit is void. What happened at another custodian is not told. */
enum VoidReason {
    FEAR_EXPRESSED,
    CLAIM_LODGED,
    APPEAL_LODGED,
    STAY_ORDERED,
    CONSENT_WITHDRAWN,
    PLAN_ENDED,
    ON_A_LINKED_RECORD,
    REPLACED;

    static VoidReason of(SafetyAct act) {
        return valueOf(act.name());
    }
}
