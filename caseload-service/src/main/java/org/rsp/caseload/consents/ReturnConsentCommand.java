package org.rsp.caseload.consents;

/** What is said with each act on a consent that waits. */
sealed interface ReturnConsentCommand {

    ReturnConsentTransition act();

    /** By the account that says it, which was there. */
    record Confirm() implements ReturnConsentCommand {
        @Override
        public ReturnConsentTransition act() {
            return ReturnConsentTransition.CONFIRM;
        }
    }

    /** Nobody confirms it. */
    record SetAside(ConsentSettingAside because) implements ReturnConsentCommand {

        /** Why a consent is confirmed by nobody. */
        enum ConsentSettingAside {
            NOBODY_WAS_THERE,
            RECORDED_BY_MISTAKE
        }

        @Override
        public ReturnConsentTransition act() {
            return ReturnConsentTransition.SET_ASIDE;
        }
    }
}
