package org.rsp.caseload.integrity;

/** What is looked into, and what was said; kept sealed as one. */
record IntegrityDoubt(IntegrityDoubtKind kind, String note) {

    /** Whoever prints it learns nothing of anybody. */
    @Override
    public String toString() {
        return "IntegrityDoubt";
    }
}
