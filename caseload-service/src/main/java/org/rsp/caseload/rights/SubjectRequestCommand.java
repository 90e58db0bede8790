package org.rsp.caseload.rights;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said with each act. */
sealed interface SubjectRequestCommand {

    SubjectRequestTransition act();

    /** Why, as a code; null where an act needs none. */
    default @Nullable String reason() {
        return null;
    }

    record Receive(
            SubjectRequestKind kind,
            AskedBy askedBy,
            LocalDate receivedOn,
            @Nullable String note) implements SubjectRequestCommand {
        @Override
        public SubjectRequestTransition act() {
            return SubjectRequestTransition.RECEIVE;
        }

        /** Whoever prints a command learns nothing of the person. */
        @Override
        public String toString() {
            return "Receive[" + kind + "]";
        }
    }

    record ConfirmIdentity(IdentityProof how) implements SubjectRequestCommand {

        /** By what it is known who asks. An address is none: phones are shared, and letters opened. */
        enum IdentityProof {
            SEEN_IN_PERSON,
            DOCUMENT,
            BIOMETRIC_ANSWER,
            KNOWN_TO_STAFF
        }

        @Override
        public SubjectRequestTransition act() {
            return SubjectRequestTransition.CONFIRM_IDENTITY_OF;
        }

        @Override
        public String reason() {
            return how.name();
        }
    }

    record Answer(AnswerOutcome outcome) implements SubjectRequestCommand {

        /** How far what was asked for was done. */
        enum AnswerOutcome {
            MET,
            MET_IN_PART
        }

        @Override
        public SubjectRequestTransition act() {
            return SubjectRequestTransition.ANSWER;
        }

        @Override
        public String reason() {
            return outcome.name();
        }
    }

    record Refuse(RefusalGround ground, String reasoning) implements SubjectRequestCommand {

        /** The only grounds on which a request may be refused. */
        enum RefusalGround {
            SAFETY_OF_OTHERS,
            FAIR_PROCEDURE,
            ONGOING_FRAUD_ENQUIRY
        }

        @Override
        public SubjectRequestTransition act() {
            return SubjectRequestTransition.REFUSE;
        }

        @Override
        public String reason() {
            return ground.name();
        }

        /** Whoever prints a command learns nothing of the person. */
        @Override
        public String toString() {
            return "Refuse[" + ground + "]";
        }
    }

    record Review(RefusalReviewReason because) implements SubjectRequestCommand {

        /** Why a refusal does not stand. */
        enum RefusalReviewReason {
            GROUND_DOES_NOT_HOLD,
            GROUND_HAS_PASSED,
            NEW_INFORMATION
        }

        @Override
        public SubjectRequestTransition act() {
            return SubjectRequestTransition.REVIEW;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    record Withdraw(RequestWithdrawalReason because) implements SubjectRequestCommand {

        /** Why a request is answered no more. */
        enum RequestWithdrawalReason {
            ASKED_SO,
            NOT_ENTITLED_TO_ASK,
            ENTERED_BY_MISTAKE
        }

        @Override
        public SubjectRequestTransition act() {
            return SubjectRequestTransition.WITHDRAW;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }
}
