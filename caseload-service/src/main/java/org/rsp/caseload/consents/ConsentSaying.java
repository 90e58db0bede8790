package org.rsp.caseload.consents;

/** What a person says to returning. */
enum ConsentSaying {
    CONSENTS,
    WITHDRAWS
}
