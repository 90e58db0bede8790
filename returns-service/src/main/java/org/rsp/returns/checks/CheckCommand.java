package org.rsp.returns.checks;

import java.time.LocalDate;

/** What is said with each act on a check. */
sealed interface CheckCommand {

    ReturnCheckTransition act();

    /**
     * What was looked at, and what was found.
     *
     * @param particulars the part of the kind; where something has failed it need not be there
     */
    record RecordIt(CheckKind kind, CheckOutcome outcome, LocalDate checkedOn, CheckParticulars particulars)
            implements CheckCommand {
        @Override
        public ReturnCheckTransition act() {
            return ReturnCheckTransition.RECORD;
        }

        boolean passes() {
            return outcome == CheckOutcome.PASSED;
        }
    }

    /**
     * The word of the authority whose proceedings they are.
     *
     * @param authority as a code
     * @param reference of its letter
     */
    record RecordProsecutorsRelease(String authority, String reference, LocalDate releasedOn, Proceedings because)
            implements CheckCommand {
        @Override
        public ReturnCheckTransition act() {
            return ReturnCheckTransition.RECORD_PROSECUTORS_RELEASE_IN;
        }
    }

    record ReleaseVictim() implements CheckCommand {
        @Override
        public ReturnCheckTransition act() {
            return ReturnCheckTransition.RELEASE_VICTIM_IN;
        }
    }

    record Withdraw(CheckWithdrawal because) implements CheckCommand {
        @Override
        public ReturnCheckTransition act() {
            return ReturnCheckTransition.WITHDRAW;
        }
    }
}
