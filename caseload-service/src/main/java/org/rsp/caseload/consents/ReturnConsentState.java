package org.rsp.caseload.consents;

/** A statement is recorded, and stays; what the person says later is another one. Only a consent moves on: it waits for a second account. */
public enum ReturnConsentState {
    RECORDED,
    CONFIRMED,
    SET_ASIDE
}
