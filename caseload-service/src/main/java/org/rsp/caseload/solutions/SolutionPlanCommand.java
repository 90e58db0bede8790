package org.rsp.caseload.solutions;

import org.jspecify.annotations.Nullable;

/** What is said with each act. */
sealed interface SolutionPlanCommand {

    SolutionPlanTransition act();

    default @Nullable String reason() {
        return null;
    }

    record DrawUp(SolutionContent content) implements SolutionPlanCommand {
        @Override
        public SolutionPlanTransition act() {
            return SolutionPlanTransition.DRAW_UP;
        }
    }

    record AgreeTo(SolutionOption option) implements SolutionPlanCommand {
        @Override
        public SolutionPlanTransition act() {
            return SolutionPlanTransition.AGREE_TO;
        }
    }

    record HandOver() implements SolutionPlanCommand {
        @Override
        public SolutionPlanTransition act() {
            return SolutionPlanTransition.HAND_OVER;
        }
    }

    record RecordOutcome(SolutionOutcome outcome) implements SolutionPlanCommand {
        @Override
        public SolutionPlanTransition act() {
            return SolutionPlanTransition.RECORD_OUTCOME_OF;
        }
    }

    record GiveUp(SolutionFailure because) implements SolutionPlanCommand {

        /** Why an agreed solution was not reached. */
        enum SolutionFailure {
            NOT_ACCEPTED_BY_STATE,
            NOT_POSSIBLE_ANY_MORE,
            PERSON_NOT_REACHED
        }

        @Override
        public SolutionPlanTransition act() {
            return SolutionPlanTransition.GIVE_UP;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    record Withdraw(PlanWithdrawal because) implements SolutionPlanCommand {

        /** Why a plan is not followed. */
        enum PlanWithdrawal {
            PERSON_CHANGED_MIND,
            CIRCUMSTANCES_CHANGED,
            DRAWN_UP_BY_MISTAKE
        }

        @Override
        public SolutionPlanTransition act() {
            return SolutionPlanTransition.WITHDRAW;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }
}
