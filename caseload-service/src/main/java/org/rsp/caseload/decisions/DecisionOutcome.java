package org.rsp.caseload.decisions;

/** What is decided on the claim of one person. */
enum DecisionOutcome {
    RECOGNISED_1A2,
    RECOGNISED_WIDER,
    COMPLEMENTARY,
    DERIVATIVE,
    REFUSED,
    EXCLUDED;

    /** As what statistics count a decision. A claim that ended without one is none of these, and complementary protection is no recognition. */
    enum CountedAs {
        RECOGNISED,
        COMPLEMENTARY,
        REJECTED
    }

    CountedAs countedAs() {
        return switch (this) {
            case RECOGNISED_1A2, RECOGNISED_WIDER, DERIVATIVE -> CountedAs.RECOGNISED;
            case COMPLEMENTARY -> CountedAs.COMPLEMENTARY;
            case REFUSED, EXCLUDED -> CountedAs.REJECTED;
        };
    }

    boolean isNegative() {
        return countedAs() == CountedAs.REJECTED;
    }

    /** A refugee in the person's own right, from whom family members derive the status. */
    boolean isRecognition() {
        return this == RECOGNISED_1A2 || this == RECOGNISED_WIDER;
    }
}
