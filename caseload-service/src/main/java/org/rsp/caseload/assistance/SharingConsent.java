package org.rsp.caseload.assistance;

import java.time.LocalDate;

/** What was answered when a person, or who speaks for a child, was asked whether this provider may be told. */
record SharingConsent(SharingAnswer answer, SharingAnsweredBy by, LocalDate on, String language) {

    /** Yes or no. */
    enum SharingAnswer {
        GIVEN,
        REFUSED
    }

    /** Who has answered; for a child it is the guardian, or staff in the child's interest where there is none yet. */
    enum SharingAnsweredBy {
        PERSON,
        GUARDIAN,
        IN_THE_CHILDS_INTEREST
    }

    boolean isGiven() {
        return answer == SharingAnswer.GIVEN;
    }
}
