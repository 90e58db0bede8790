package org.rsp.caseload.decisions;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P3;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.decisions.AppealCommand.Lodge.AppealSaidBy;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.Decision.Fact;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;

/** An appeal as far as the caller is told of it. Who has only taken it, and may not be told P3, learns no more than that it was taken. */
record AppealView(
        @Classified(P1) UUID id,
        @Classified(P3) @Nullable Long version,
        @Classified(P3) @Nullable AppealState status,
        @Classified(P3) @Nullable UUID decisionId,
        @Classified(P3) @Nullable UUID reviewId,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P1) String custodian,
        @Classified(P3) @Nullable AppealSaidBy saidBy,
        @Classified(P3) @Nullable LocalDate receivedOn,
        @Classified(P3) @Nullable List<String> grounds,
        @Classified(P3) @Nullable DecisionOutcome outcome,
        @Classified(P3) @Nullable String reasons,
        @Classified(P3) @Nullable Delivery delivery,
        @Classified(P3) @Nullable Instant lodgedAt,
        @Classified(P3) @Nullable Instant updatedAt,
        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    /** What is sealed, opened only if it may be told. */
    record Opened(Fact<AppealGrounds> grounds, Fact<String> reasons, Fact<Delivery> delivery) {}

    static AppealView of(Appeal a, Opened opened, Decision decision, Actor actor) {
        var grounds = decision.tell(P3, opened.grounds());
        return new AppealView(
                decision.id(a.id()),
                decision.tell(P3, a::version),
                decision.tell(P3, a::state),
                decision.tell(P3, () -> StatusDecisionView.named(a.decisionId(), decision)),
                decision.tell(P3, () -> StatusDecisionView.named(a.reviewId(), decision)),
                decision.id(a.individualId()),
                decision.id(a.caseId()),
                a.custodian(),
                decision.tell(P3, a::saidBy),
                decision.tell(P3, a::receivedOn),
                grounds == null ? null : grounds.said(),
                decision.tell(P3, a::outcome),
                decision.tell(P3, opened.reasons()),
                decision.tell(P3, opened.delivery()),
                decision.tell(P3, a::openedAt),
                decision.tell(P3, a::updatedAt),
                decision.toCustodian() && decision.tells(P3)
                        ? AppealTransition.LIFECYCLE.open(a.state(), actor.roles())
                        : List.of(),
                decision.withheld(AppealView.class));
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "AppealView[" + id + "]";
    }
}
