package org.rsp.caseload.rights;

/** Where a request of a person about the person's data stands. */
public enum SubjectRequestState {
    RECEIVED,
    IDENTITY_CONFIRMED,
    ANSWERED,
    REFUSED,
    WITHDRAWN
}
