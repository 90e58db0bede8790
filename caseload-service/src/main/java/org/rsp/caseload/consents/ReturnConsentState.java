package org.rsp.caseload.consents;

/** A statement is recorded, and stays; what the person says later is another one. */
public enum ReturnConsentState {
    RECORDED
}
