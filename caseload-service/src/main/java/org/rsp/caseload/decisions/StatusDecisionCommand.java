package org.rsp.caseload.decisions;

import org.jspecify.annotations.Nullable;

/** What is said with each act. */
sealed interface StatusDecisionCommand {

    StatusDecisionTransition act();

    default @Nullable String reason() {
        return null;
    }

    /** What is decided follows from the assessment; a refusal has reasons in words (DEC-2). */
    record Issue(String language, @Nullable String reasons) implements StatusDecisionCommand {
        @Override
        public StatusDecisionTransition act() {
            return StatusDecisionTransition.ISSUE;
        }

        /** Whoever prints it learns nothing of the person. */
        @Override
        public String toString() {
            return "Issue";
        }
    }

    record NotifyRefusal(Delivery delivery) implements StatusDecisionCommand {
        @Override
        public StatusDecisionTransition act() {
            return StatusDecisionTransition.NOTIFY_REFUSAL_BY;
        }
    }

    record NotifyProtection(Delivery delivery) implements StatusDecisionCommand {
        @Override
        public StatusDecisionTransition act() {
            return StatusDecisionTransition.NOTIFY_PROTECTION_BY;
        }
    }

    record RecordDocument(String reference) implements StatusDecisionCommand {
        @Override
        public StatusDecisionTransition act() {
            return StatusDecisionTransition.RECORD_DOCUMENT_OF;
        }

        /** Whoever prints it learns nothing of the person. */
        @Override
        public String toString() {
            return "RecordDocument";
        }
    }

    record SetAside(SettingAside because) implements StatusDecisionCommand {

        /** Why a decision does not stand: it says something wrong, or what was found is wrong. */
        enum SettingAside {
            SLIP,
            FOUND_WRONGLY
        }

        @Override
        public StatusDecisionTransition act() {
            return StatusDecisionTransition.SET_ASIDE;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    record MakeFinal() implements StatusDecisionCommand {
        @Override
        public StatusDecisionTransition act() {
            return StatusDecisionTransition.MAKE_FINAL;
        }
    }

    record Reopen(DecisionReopening ground) implements StatusDecisionCommand {

        /** The three grounds on which what was final is looked at again (DEC-11). */
        enum DecisionReopening {
            CHANGED_CIRCUMSTANCES,
            NEW_EVIDENCE,
            SERIOUS_REASON_TO_THINK_IT_WRONG
        }

        @Override
        public StatusDecisionTransition act() {
            return StatusDecisionTransition.REOPEN;
        }

        @Override
        public String reason() {
            return ground.name();
        }
    }

    record End() implements StatusDecisionCommand {
        @Override
        public StatusDecisionTransition act() {
            return StatusDecisionTransition.END;
        }
    }
}
