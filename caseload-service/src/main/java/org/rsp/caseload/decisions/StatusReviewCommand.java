package org.rsp.caseload.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.decisions.StatusReview.ReviewGround;

/** What is said with each act. */
sealed interface StatusReviewCommand {

    StatusReviewTransition act();

    default @Nullable String reason() {
        return null;
    }

    /**
     * That a status may end.
     *
     * @param actOn what the person did, where that is why
     * @param reasons as the person is told them
     */
    record Propose(
            ReviewGround ground, @Nullable LocalDate actOn, String reasons, LocalDate answerUntil, Delivery delivery)
            implements StatusReviewCommand {
        @Override
        public StatusReviewTransition act() {
            return StatusReviewTransition.PROPOSE;
        }

        /** Whoever prints it learns nothing of the person. */
        @Override
        public String toString() {
            return "Propose";
        }
    }

    record RecordAnswer(AnswerBy how, String words) implements StatusReviewCommand {

        /** How the person has answered. */
        enum AnswerBy {
            INTERVIEW,
            WRITING
        }

        @Override
        public StatusReviewTransition act() {
            return StatusReviewTransition.RECORD_ANSWER_IN;
        }

        @Override
        public String reason() {
            return how.name();
        }

        /** Whoever prints it learns nothing of the person. */
        @Override
        public String toString() {
            return "RecordAnswer";
        }
    }

    record Uphold(String reasons) implements StatusReviewCommand {
        @Override
        public StatusReviewTransition act() {
            return StatusReviewTransition.UPHOLD_STATUS_IN;
        }

        /** Whoever prints it learns nothing of the person. */
        @Override
        public String toString() {
            return "Uphold";
        }
    }

    record EndStatus(String reasons) implements StatusReviewCommand {
        @Override
        public StatusReviewTransition act() {
            return StatusReviewTransition.END_STATUS_IN;
        }

        /** Whoever prints it learns nothing of the person. */
        @Override
        public String toString() {
            return "EndStatus";
        }
    }

    record NotifyEnding(Delivery delivery) implements StatusReviewCommand {
        @Override
        public StatusReviewTransition act() {
            return StatusReviewTransition.NOTIFY_ENDING_BY;
        }
    }
}
