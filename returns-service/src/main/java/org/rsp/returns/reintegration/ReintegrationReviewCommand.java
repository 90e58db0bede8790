package org.rsp.returns.reintegration;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said with each act on a review. */
sealed interface ReintegrationReviewCommand {

    ReintegrationReviewTransition act();

    default @Nullable String reason() {
        return null;
    }

    record FallDue() implements ReintegrationReviewCommand {
        @Override
        public ReintegrationReviewTransition act() {
            return ReintegrationReviewTransition.FALL_DUE;
        }
    }

    /**
     * What the person has answered.
     *
     * @param stillThere whether the person is in the country to which the person returned
     * @param leavingBecause of who intends to leave again, why
     * @param incidents how often the person's safety was harmed since the return, or the last review
     * @param fearTold whether the person has told of a fear
     * @param answers to what the person wanted to answer
     */
    record Answer(
            LocalDate heldOn,
            boolean stillThere,
            boolean intendsToLeave,
            @Nullable LeavingReason leavingBecause,
            int incidents,
            boolean fearTold,
            List<IndicatorAnswer> answers)
            implements ReintegrationReviewCommand {
        @Override
        public ReintegrationReviewTransition act() {
            return ReintegrationReviewTransition.ANSWER;
        }
    }

    record Miss(MissedReason because) implements ReintegrationReviewCommand {
        @Override
        public ReintegrationReviewTransition act() {
            return ReintegrationReviewTransition.MISS;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    record Waive() implements ReintegrationReviewCommand {
        @Override
        public ReintegrationReviewTransition act() {
            return ReintegrationReviewTransition.WAIVE;
        }
    }
}
