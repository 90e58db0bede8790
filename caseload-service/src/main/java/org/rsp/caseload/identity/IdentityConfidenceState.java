package org.rsp.caseload.identity;

/** An entry is recorded, and stays; what is thought later is another entry. */
public enum IdentityConfidenceState {
    RECORDED
}
