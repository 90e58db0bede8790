package org.rsp.caseload.integrity;

/** What is looked into. */
public enum IntegrityDoubtKind {
    FRAUD_ALLEGATION,
    DOCUMENT_DOUBT,
    STAFF_MISCONDUCT_ALLEGATION
}
