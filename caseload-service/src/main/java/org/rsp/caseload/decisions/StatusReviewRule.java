package org.rsp.caseload.decisions;

import java.time.LocalDate;
import java.util.List;
import org.rsp.caseload.decisions.StatusReview.ReviewKind;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** What must be so before a step is taken with a review of a status. */
final class StatusReviewRule {

    private static final int DAYS_TO_ANSWER = 14;

    private StatusReviewRule() {}

    /** STR-1: of a status that there is, and one at a time. */
    static void checkOpening(boolean isProtected, boolean another, List<String> open) {
        DecisionRule.demand(
                open,
                Guard.of(
                        "STR-1",
                        isProtected && !another,
                        "the person is protected, and no other review goes on or has ended it"));
    }

    /** STR-2: a revocation names the day of what the person did, from which it works; nothing else does. */
    static void checkGround(StatusReviewCommand.Propose said, LocalDate today) {
        var day = said.actOn();
        if ((said.ground().kind() == ReviewKind.REVOCATION) != (day != null) || (day != null && day.isAfter(today))) {
            throw Refusal.field(
                    "/actOn", "STR-2", "Name the day of the act, today or before, if the status is to be revoked.");
        }
    }

    /** Counted from the day on which it is written down, so that no date that somebody types shortens the wait. */
    static void checkNotice(StatusReviewCommand.Propose said, LocalDate today) {
        if (said.answerUntil().isBefore(today.plusDays(DAYS_TO_ANSWER))) {
            throw Refusal.field("/answerUntil", "STR-3", "The person has at least fourteen days from today to answer.");
        }
    }

    /** STR-4 and STR-5: nobody is judged unheard, or by who has accused. */
    static void checkFinding(StatusReview r, String subject, LocalDate today, List<String> open) {
        DecisionRule.demand(
                open,
                Guard.of(
                        "STR-4",
                        r.answer() != null || AppealClock.isOver(r.answerUntil(), today),
                        "the person has answered, or has let the time for it go by"),
                byAnother(r, subject));
    }

    /** What is in favour of the person needs no answer. */
    static void checkUpholding(StatusReview r, String subject, List<String> open) {
        DecisionRule.demand(open, byAnother(r, subject));
    }

    private static Guard byAnother(StatusReview r, String subject) {
        return Guard.of("STR-5", !r.tookPart().contains(subject), "somebody else than who has proposed it decides");
    }
}
