package org.rsp.caseload.integrity;

/** What was found. None of them says anything on a claim. */
public enum IntegrityFinding {
    SUBSTANTIATED,
    NOT_SUBSTANTIATED,
    INCONCLUSIVE
}
