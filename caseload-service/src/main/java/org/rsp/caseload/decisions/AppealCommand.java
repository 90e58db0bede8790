package org.rsp.caseload.decisions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said with each act. */
sealed interface AppealCommand {

    AppealTransition act();

    default @Nullable String reason() {
        return null;
    }

    /**
     * That the person does not accept what was decided.
     *
     * @param receivedOn null where it is received as it is written down
     */
    record Lodge(
            AppealSaidBy saidBy,
            @Nullable LocalDate receivedOn,
            @Nullable String grounds) implements AppealCommand {

        /** Who says so. */
        enum AppealSaidBy {
            PERSON,
            COUNSEL,
            GUARDIAN,
            REPRESENTATIVE
        }

        @Override
        public AppealTransition act() {
            return AppealTransition.LODGE;
        }

        /** Whoever prints it learns nothing of the person. */
        @Override
        public String toString() {
            return "Lodge";
        }
    }

    record GrantLeave(LeaveReason because) implements AppealCommand {

        /** Why an appeal is heard although it came late. */
        enum LeaveReason {
            NOT_UNDERSTOOD,
            ILLNESS,
            DETAINED,
            NO_COUNSEL,
            OTHER_GOOD_REASON
        }

        @Override
        public AppealTransition act() {
            return AppealTransition.GRANT_LEAVE_IN;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    record RefuseLeave(String reasons) implements AppealCommand {
        @Override
        public AppealTransition act() {
            return AppealTransition.REFUSE_LEAVE_IN;
        }

        /** Whoever prints it learns nothing of the person. */
        @Override
        public String toString() {
            return "RefuseLeave";
        }
    }

    /** What is given instead of a refusal; nothing where it is against the end of a status, which stands then. */
    record Allow(@Nullable DecisionOutcome outcome, List<LegalGround> grounds, String language)
            implements AppealCommand {
        @Override
        public AppealTransition act() {
            return AppealTransition.ALLOW;
        }
    }

    record Dismiss(String reasons) implements AppealCommand {
        @Override
        public AppealTransition act() {
            return AppealTransition.DISMISS;
        }

        /** Whoever prints it learns nothing of the person. */
        @Override
        public String toString() {
            return "Dismiss";
        }
    }

    record Remit(String reasons) implements AppealCommand {
        @Override
        public AppealTransition act() {
            return AppealTransition.REMIT;
        }

        /** Whoever prints it learns nothing of the person. */
        @Override
        public String toString() {
            return "Remit";
        }
    }

    record Withdraw(boolean informed, boolean inWriting) implements AppealCommand {
        @Override
        public AppealTransition act() {
            return AppealTransition.WITHDRAW;
        }
    }

    record NotifyOutcome(Delivery delivery) implements AppealCommand {
        @Override
        public AppealTransition act() {
            return AppealTransition.NOTIFY_OUTCOME_OF;
        }
    }
}
