package org.rsp.caseload.screening;

/** Where a referral stands. */
public enum ReferralState {
    MADE,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    COMPLETED
}
