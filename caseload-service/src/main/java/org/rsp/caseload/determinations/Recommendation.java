package org.rsp.caseload.determinations;

/** What an assessment comes to, and a review has endorsed once the determination is decided. */
public enum Recommendation {
    RECOGNISE_1A2,
    RECOGNISE_WIDER,
    COMPLEMENTARY,
    DERIVATIVE,
    REFUSE,
    EXCLUDE_1D,
    EXCLUDE_1E,
    EXCLUDE_1F_A,
    EXCLUDE_1F_B,
    EXCLUDE_1F_C;

    /** A clause of the Convention by which somebody who is included is not protected. */
    public boolean isExclusion() {
        return switch (this) {
            case EXCLUDE_1D, EXCLUDE_1E, EXCLUDE_1F_A, EXCLUDE_1F_B, EXCLUDE_1F_C -> true;
            default -> false;
        };
    }

    /** A refugee in the person's own right, from whom family members derive the status. */
    public boolean isRecognition() {
        return this == RECOGNISE_1A2 || this == RECOGNISE_WIDER;
    }
}
