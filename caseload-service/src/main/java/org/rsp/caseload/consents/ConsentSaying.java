package org.rsp.caseload.consents;

/** What a person says to returning. */
public enum ConsentSaying {
    CONSENTS,
    WITHDRAWS
}
