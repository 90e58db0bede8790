package org.rsp.caseload.screening;

import org.jspecify.annotations.Nullable;

/** What is said with each act. */
sealed interface ReferralCommand {

    ReferralTransition act();

    /** Why, as a code; null where an act needs none. */
    default @Nullable String reason() {
        return null;
    }

    record Make(ReferralContent content) implements ReferralCommand {
        @Override
        public ReferralTransition act() {
            return ReferralTransition.MAKE;
        }
    }

    record Accept() implements ReferralCommand {
        @Override
        public ReferralTransition act() {
            return ReferralTransition.ACCEPT;
        }
    }

    record Decline(DecliningReason because) implements ReferralCommand {

        /** Why the other side does not take a referral on. */
        enum DecliningReason {
            NO_CAPACITY,
            NOT_ITS_MANDATE,
            PERSON_NOT_REACHED
        }

        @Override
        public ReferralTransition act() {
            return ReferralTransition.DECLINE;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    record Withdraw(ReferralWithdrawalReason because) implements ReferralCommand {

        /** Why a referral is taken back. Consent can be withdrawn at any time, and nobody asks why. */
        enum ReferralWithdrawalReason {
            CONSENT_WITHDRAWN,
            PERSON_LEFT,
            NOT_NEEDED,
            ENTERED_BY_MISTAKE
        }

        @Override
        public ReferralTransition act() {
            return ReferralTransition.WITHDRAW;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    record Complete(ReferralFeedback feedback) implements ReferralCommand {

        /** What came of a referral. */
        enum ReferralFeedback {
            HELPED,
            HELPED_IN_PART,
            NOT_ENTITLED,
            DID_NOT_COME
        }

        @Override
        public ReferralTransition act() {
            return ReferralTransition.COMPLETE;
        }

        @Override
        public String reason() {
            return feedback.name();
        }
    }
}
