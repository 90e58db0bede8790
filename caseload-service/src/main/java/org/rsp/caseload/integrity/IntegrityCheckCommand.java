package org.rsp.caseload.integrity;

/** What is said with each act. */
sealed interface IntegrityCheckCommand {

    IntegrityCheckTransition act();

    record Open(IntegrityDoubt doubt) implements IntegrityCheckCommand {
        @Override
        public IntegrityCheckTransition act() {
            return IntegrityCheckTransition.OPEN;
        }
    }

    record Close(IntegrityResult result) implements IntegrityCheckCommand {
        @Override
        public IntegrityCheckTransition act() {
            return IntegrityCheckTransition.CLOSE;
        }
    }
}
