package org.rsp.returns.identification;

/** A step by which it is found who a person is, and the most that it can prove (IDV-2). */
enum IdentityStep {
    DOCUMENTS_HELD(EvidenceGrade.PRIMA_FACIE, false),
    DOCUMENT_CHECK(EvidenceGrade.PROVEN, false),
    OWN_STATEMENT(EvidenceGrade.CLAIMED, false),
    INTERVIEW(EvidenceGrade.PRIMA_FACIE, false),
    MISSION_INTERVIEW(EvidenceGrade.PRIMA_FACIE, true),
    BIOMETRICS(EvidenceGrade.PRIMA_FACIE, true);

    private final EvidenceGrade most;
    private final boolean isWithTheState;

    IdentityStep(EvidenceGrade most, boolean isWithTheState) {
        this.most = most;
        this.isWithTheState = isWithTheState;
    }

    EvidenceGrade most() {
        return most;
    }

    /** Whether the state of origin learns of the person by it. */
    boolean isWithTheState() {
        return isWithTheState;
    }
}
