package org.rsp.caseload.screening;

/** What a person is referred for. */
enum ReferralPurpose {
    RSD(false),
    SECONDARY_MOVEMENT_CHECK(false),
    NATIONALITY_VERIFICATION(false),
    CHILD_PROTECTION(false),
    VICTIM_ASSISTANCE(true),
    SPECIFIC_NEEDS(true),
    COUNSELLING(true),
    AVR_COUNSELLING(true),
    NATIONAL_LAW(false);

    private final boolean byConsent;

    ReferralPurpose(boolean byConsent) {
        this.byConsent = byConsent;
    }

    /** Help that is offered: without consent there is none (SCN-12). */
    boolean isByConsent() {
        return byConsent;
    }
}
