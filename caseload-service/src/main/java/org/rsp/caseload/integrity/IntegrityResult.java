package org.rsp.caseload.integrity;

/** What was found, and on what it rests; kept sealed as one. */
record IntegrityResult(IntegrityFinding finding, String reasons) {

    /** Whoever prints it learns nothing of anybody. */
    @Override
    public String toString() {
        return "IntegrityResult";
    }
}
