package org.rsp.returns.identification;

import java.time.LocalDate;

/** What is said with each act on an identification. */
sealed interface IdentificationCommand {

    IdentificationTransition act();

    /**
     * Of which state the person is taken to be.
     *
     * @param nationality its code
     */
    record Begin(String nationality) implements IdentificationCommand {
        @Override
        public IdentificationTransition act() {
            return IdentificationTransition.BEGIN;
        }
    }

    record RecordStepIn(IdentityStep step, EvidenceGrade grade, LocalDate takenOn) implements IdentificationCommand {
        @Override
        public IdentificationTransition act() {
            return IdentificationTransition.RECORD_STEP_IN;
        }
    }

    record Prove() implements IdentificationCommand {
        @Override
        public IdentificationTransition act() {
            return IdentificationTransition.PROVE;
        }
    }

    /** Whom to ask: said again, so that no request goes to another state by a slip. */
    record Request(String state) implements IdentificationCommand {
        @Override
        public IdentificationTransition act() {
            return IdentificationTransition.REQUEST;
        }
    }

    record WithdrawRequestFor(RequestWithdrawal because) implements IdentificationCommand {
        @Override
        public IdentificationTransition act() {
            return IdentificationTransition.WITHDRAW_REQUEST_FOR;
        }
    }

    record Confirm() implements IdentificationCommand {
        @Override
        public IdentificationTransition act() {
            return IdentificationTransition.CONFIRM;
        }
    }

    record Deny() implements IdentificationCommand {
        @Override
        public IdentificationTransition act() {
            return IdentificationTransition.DENY;
        }
    }

    record NoteSilenceOn() implements IdentificationCommand {
        @Override
        public IdentificationTransition act() {
            return IdentificationTransition.NOTE_SILENCE_ON;
        }
    }

    record ReviewStatelessnessIn() implements IdentificationCommand {
        @Override
        public IdentificationTransition act() {
            return IdentificationTransition.REVIEW_STATELESSNESS_IN;
        }
    }

    record Resume(Resumption because) implements IdentificationCommand {
        @Override
        public IdentificationTransition act() {
            return IdentificationTransition.RESUME;
        }
    }

    record FindStatelessnessIn() implements IdentificationCommand {
        @Override
        public IdentificationTransition act() {
            return IdentificationTransition.FIND_STATELESSNESS_IN;
        }
    }

    record SetAside(ConfirmationFault because) implements IdentificationCommand {
        @Override
        public IdentificationTransition act() {
            return IdentificationTransition.SET_ASIDE;
        }
    }
}
