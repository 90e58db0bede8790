package org.rsp.returns.checks;

/** What a journey must have so that the person is fit for it. Why, is told to few. */
enum TravelCondition {
    MEDICAL_ESCORT,
    COMPANION,
    STEP_FREE,
    DIRECT_JOURNEY,
    RECEIVED_BY_A_DOCTOR
}
