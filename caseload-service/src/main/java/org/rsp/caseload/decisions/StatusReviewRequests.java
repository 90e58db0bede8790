package org.rsp.caseload.decisions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The bodies of the operations on reviews of a status. */
final class StatusReviewRequests {

    private StatusReviewRequests() {}

    record NewStatusReview(
            @NotNull StatusReview.ReviewGround ground,
            @Nullable LocalDate actOn,
            @NotNull @Size(min = 1, max = 50_000) String reasons,
            @NotNull LocalDate answerUntil,
            @NotNull @Valid StatusDecisionRequests.ProofOfDelivery delivery) {

        StatusReviewCommand.Propose toCommand() {
            return new StatusReviewCommand.Propose(ground, actOn, reasons, answerUntil, delivery.toDelivery());
        }

        @Override
        public String toString() {
            return "NewStatusReview";
        }
    }

    record AnswerToNotice(
            @NotNull StatusReviewCommand.RecordAnswer.AnswerBy how,
            @NotNull @Size(min = 1, max = 50_000) String words) {

        StatusReviewCommand.RecordAnswer toCommand() {
            return new StatusReviewCommand.RecordAnswer(how, words);
        }

        @Override
        public String toString() {
            return "AnswerToNotice";
        }
    }
}
