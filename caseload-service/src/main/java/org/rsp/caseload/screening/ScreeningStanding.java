package org.rsp.caseload.screening;

/** What is known of a person's need of protection from screenings alone. Only the middle one lets anything be done without a claim's end. */
public enum ScreeningStanding {
    NOT_SCREENED,
    SCREENED_NO_FEAR,
    FEAR_EXPRESSED
}
