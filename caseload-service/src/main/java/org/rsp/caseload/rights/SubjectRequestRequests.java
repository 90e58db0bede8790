package org.rsp.caseload.rights;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The bodies of the operations on subject requests. */
final class SubjectRequestRequests {

    private SubjectRequestRequests() {}

    record NewSubjectRequest(
            @NotNull SubjectRequestKind kind,
            @NotNull AskedBy askedBy,
            @NotNull LocalDate receivedOn,
            @Nullable @Size(min = 1, max = 4000) String note) {

        SubjectRequestCommand.Receive toCommand() {
            return new SubjectRequestCommand.Receive(kind, askedBy, receivedOn, note);
        }

        @Override
        public String toString() {
            return "NewSubjectRequest";
        }
    }

    record SubjectRequestIdentity(@NotNull SubjectRequestCommand.ConfirmIdentity.IdentityProof how) {}

    record SubjectRequestAnswer(@NotNull SubjectRequestCommand.Answer.AnswerOutcome outcome) {}

    record SubjectRequestRefusal(
            @NotNull SubjectRequestCommand.Refuse.RefusalGround ground,
            @NotNull @Size(min = 1, max = 4000) String reasoning) {

        @Override
        public String toString() {
            return "SubjectRequestRefusal";
        }
    }

    record SubjectRequestReview(@NotNull SubjectRequestCommand.Review.RefusalReviewReason reason) {}

    record SubjectRequestWithdrawal(@NotNull SubjectRequestCommand.Withdraw.RequestWithdrawalReason reason) {}
}
