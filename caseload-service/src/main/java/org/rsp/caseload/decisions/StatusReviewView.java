package org.rsp.caseload.decisions;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P3;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.decisions.StatusReview.ReviewGround;
import org.rsp.caseload.decisions.StatusReview.ReviewKind;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.Decision.Fact;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;

/** A review of a status as far as the caller is told of it. */
record StatusReviewView(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P3) @Nullable StatusReviewState status,
        @Classified(P3) @Nullable UUID decisionId,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P1) String custodian,
        @Classified(P3) @Nullable ReviewKind kind,
        @Classified(P3) @Nullable ReviewGround ground,
        @Classified(P3) @Nullable LocalDate actOn,
        @Classified(P3) @Nullable StatusNotice notice,
        @Classified(P3) @Nullable LocalDate answerUntil,
        @Classified(P3) @Nullable String answer,
        @Classified(P3) @Nullable String finding,
        @Classified(P3) @Nullable Delivery delivery,
        @Classified(P3) @Nullable LocalDate appealUntil,
        @Classified(P3) @Nullable Instant updatedAt,
        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    /** What is sealed, opened only if it may be told. */
    record Opened(Fact<StatusNotice> notice, Fact<String> answer, Fact<String> finding, Fact<Delivery> delivery) {}

    static StatusReviewView of(StatusReview r, Opened opened, Decision decision, Actor actor) {
        return new StatusReviewView(
                decision.id(r.id()),
                r.version(),
                decision.tell(P3, r::state),
                decision.tell(P3, () -> decision.id(r.decisionId())),
                decision.id(r.individualId()),
                decision.id(r.caseId()),
                r.custodian(),
                decision.tell(P3, r::kind),
                decision.tell(P3, r::ground),
                decision.tell(P3, r::actOn),
                decision.tell(P3, opened.notice()),
                decision.tell(P3, r::answerUntil),
                decision.tell(P3, opened.answer()),
                decision.tell(P3, opened.finding()),
                decision.tell(P3, opened.delivery()),
                decision.tell(P3, r::appealUntil),
                decision.tell(P3, r::updatedAt),
                decision.toCustodian() && decision.tells(P3)
                        ? StatusReviewTransition.LIFECYCLE.open(r.state(), actor.roles())
                        : List.of(),
                decision.withheld(StatusReviewView.class));
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "StatusReviewView[" + id + "]";
    }
}
