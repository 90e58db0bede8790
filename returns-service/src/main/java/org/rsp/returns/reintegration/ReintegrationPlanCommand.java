package org.rsp.returns.reintegration;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said with each act on a plan. */
sealed interface ReintegrationPlanCommand {

    ReintegrationPlanTransition act();

    default @Nullable String reason() {
        return null;
    }

    record Draft(List<DraftGoal> goals) implements ReintegrationPlanCommand {
        @Override
        public ReintegrationPlanTransition act() {
            return ReintegrationPlanTransition.DRAFT;
        }
    }

    record AssessFor(AssessmentKind kind, LocalDate heldOn, AssessmentFinding finding)
            implements ReintegrationPlanCommand {
        @Override
        public ReintegrationPlanTransition act() {
            return ReintegrationPlanTransition.ASSESS_FOR;
        }
    }

    record Revise(List<DraftGoal> goals) implements ReintegrationPlanCommand {
        @Override
        public ReintegrationPlanTransition act() {
            return ReintegrationPlanTransition.REVISE;
        }
    }

    record AgreeTo(LocalDate agreedOn, String language, WordGiver by) implements ReintegrationPlanCommand {
        @Override
        public ReintegrationPlanTransition act() {
            return ReintegrationPlanTransition.AGREE_TO;
        }
    }

    record Begin() implements ReintegrationPlanCommand {
        @Override
        public ReintegrationPlanTransition act() {
            return ReintegrationPlanTransition.BEGIN;
        }
    }

    /**
     * Assistance as it was given.
     *
     * @param goal the number of the goal in the plan, from 1
     * @param provider who gave it, as a code
     */
    record AssistBy(int goal, AssistanceForm form, LocalDate givenOn, String provider, String amount, String currency)
            implements ReintegrationPlanCommand {
        @Override
        public ReintegrationPlanTransition act() {
            return ReintegrationPlanTransition.ASSIST_BY;
        }
    }

    record Complete() implements ReintegrationPlanCommand {
        @Override
        public ReintegrationPlanTransition act() {
            return ReintegrationPlanTransition.COMPLETE;
        }
    }

    record Discontinue(Discontinuing because) implements ReintegrationPlanCommand {
        @Override
        public ReintegrationPlanTransition act() {
            return ReintegrationPlanTransition.DISCONTINUE;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }
}
