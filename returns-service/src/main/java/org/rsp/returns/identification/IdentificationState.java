package org.rsp.returns.identification;

/** Where it stands who a person is. */
public enum IdentificationState {
    COLLECTING,
    REQUESTED,
    UNANSWERED,
    CONFIRMED,
    DENIED,
    STATELESS_REVIEW,
    STATELESS
}
