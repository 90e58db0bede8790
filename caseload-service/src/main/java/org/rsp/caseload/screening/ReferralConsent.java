package org.rsp.caseload.screening;

import java.time.LocalDate;

/** What was answered when a person, or who speaks for a child, was asked whether the person is to be referred. Nothing depends on testimony. */
record ReferralConsent(ConsentAnswer answer, ConsentGiver by, LocalDate on, String language) {

    /** Yes or no. */
    enum ConsentAnswer {
        GIVEN,
        REFUSED
    }

    /** Who has answered; for a child it is the guardian, or staff in the child's interest where there is none yet. */
    enum ConsentGiver {
        PERSON,
        GUARDIAN,
        IN_THE_CHILDS_INTEREST
    }

    boolean isGiven() {
        return answer == ConsentAnswer.GIVEN;
    }

    boolean isForChild() {
        return by != ConsentGiver.PERSON;
    }
}
