package org.rsp.returns.reintegration;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P2;
import static org.rsp.platform.access.FieldClass.P3;
import static org.rsp.platform.access.FieldClass.P4;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;

/**
 * How a person fares, as far as the caller is told of it: the scores, each with how much of it was answered; what was answered to each question, to few.
 *
 * @param overdue nobody has asked the person yet, so long after the day
 */
record ReintegrationReviewView(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) UUID returnId,
        @Classified(P1) UUID planId,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P1) String custodian,
        @Classified(P2) @Nullable ReintegrationReviewState status,
        @Classified(P2) @Nullable Integer months,
        @Classified(P2) @Nullable LocalDate dueOn,
        @Classified(P2) @Nullable Boolean overdue,
        @Classified(P2) @Nullable LocalDate heldOn,
        @Classified(P2) @Nullable Boolean stillThere,
        @Classified(P2) @Nullable Boolean intendsToLeave,
        @Classified(P2) @Nullable LeavingReason leavingBecause,
        @Classified(P3) @Nullable Integer incidents,
        @Classified(P2) @Nullable MissedReason missed,
        @Classified(P2) @Nullable List<ScoreView> scores,
        @Classified(P4) @Nullable List<AnswerView> answers,
        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    /**
     * A score and on how much it rests.
     *
     * @param dimension absent where it is of all three together
     * @param score absent where too little was answered
     * @param responseRate which part of what was asked was answered
     */
    record ScoreView(
            @Classified(P2) @Nullable ReintegrationDimension dimension,
            @Classified(P2) @Nullable BigDecimal score,
            @Classified(P2) @Nullable ScoreBand band,
            @Classified(P2) int answered,
            @Classified(P2) int asked,
            @Classified(P2) BigDecimal responseRate) {}

    /** What was answered to one question. */
    record AnswerView(
            @Classified(P4) String indicator,
            @Classified(P4) int answer) {}

    static ReintegrationReviewView of(
            ReintegrationReview r, ScoreBounds bounds, boolean overdue, Decision told, Actor actor) {
        return new ReintegrationReviewView(
                told.id(r.id()),
                r.version(),
                told.id(r.returnId()),
                told.id(r.planId()),
                told.id(r.individualId()),
                told.id(r.caseId()),
                r.custodian(),
                told.tell(P2, r::state),
                told.tell(P2, r::months),
                told.tell(P2, r::dueOn),
                told.tell(P2, () -> overdue),
                told.tell(P2, r::heldOn),
                told.tell(P2, r::stillThere),
                told.tell(P2, r::intendsToLeave),
                told.tell(P2, r::leavingBecause),
                told.tell(P3, r::incidents),
                told.tell(P2, r::missed),
                told.tell(P2, () -> scores(r, bounds)),
                told.tell(P4, () -> answers(r)),
                told.toCustodian() ? r.open(actor) : List.of(),
                told.withheld(ReintegrationReviewView.class));
    }

    private static List<ScoreView> scores(ReintegrationReview r, ScoreBounds bounds) {
        return r.scores().stream()
                .map(each -> new ScoreView(
                        each.dimension(),
                        each.score(),
                        bounds.of(each.score()),
                        each.answered(),
                        each.asked(),
                        each.responseRate()))
                .toList();
    }

    private static List<AnswerView> answers(ReintegrationReview r) {
        return r.answers().stream()
                .map(each -> new AnswerView(each.indicator(), each.answer()))
                .toList();
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "ReintegrationReviewView";
    }
}
