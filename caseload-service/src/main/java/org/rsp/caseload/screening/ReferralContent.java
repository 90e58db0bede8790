package org.rsp.caseload.screening;

import org.jspecify.annotations.Nullable;

/** Why, for what and to whom a person is referred, and what must be known there; kept sealed as one. */
record ReferralContent(
        ScreeningProfile profile,
        ReferralPurpose purpose,
        String organisation,
        @Nullable ReferralConsent consent,
        @Nullable String note) {

    /** Whoever prints it learns nothing of the person. */
    @Override
    public String toString() {
        return "ReferralContent";
    }
}
