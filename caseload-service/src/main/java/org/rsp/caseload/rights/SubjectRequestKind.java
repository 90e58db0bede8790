package org.rsp.caseload.rights;

/** What is asked for. An objection is to automated matching: where one stands, a human being looks. */
public enum SubjectRequestKind {
    ACCESS,
    CORRECTION,
    ERASURE,
    OBJECTION
}
