package org.rsp.caseload.decisions;

import org.rsp.caseload.determinations.Recommendation;

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

    /** As a determination says it of a person to whom an appeal gives protection: that is none that derives from another's (APL-4). */
    Recommendation given() {
        return switch (this) {
            case RECOGNISED_1A2 -> Recommendation.RECOGNISE_1A2;
            case RECOGNISED_WIDER -> Recommendation.RECOGNISE_WIDER;
            case COMPLEMENTARY -> Recommendation.COMPLEMENTARY;
            case DERIVATIVE, REFUSED, EXCLUDED -> throw new IllegalArgumentException(name());
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
