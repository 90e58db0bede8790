package org.rsp.returns.suspensions;

/** What is said with each act. */
sealed interface SuspensionCommand {

    SuspensionTransition act();

    record Impose(SuspensionReason reason) implements SuspensionCommand {
        @Override
        public SuspensionTransition act() {
            return SuspensionTransition.IMPOSE;
        }
    }

    record ResumeAfter() implements SuspensionCommand {
        @Override
        public SuspensionTransition act() {
            return SuspensionTransition.RESUME_AFTER;
        }
    }
}
