package org.rsp.caseload.documents;

/** Where a document is, as far as the custodian knows. */
public enum DocumentState {
    WITH_HOLDER,
    IN_CUSTODY,
    HANDED_OVER,
    LOST
}
