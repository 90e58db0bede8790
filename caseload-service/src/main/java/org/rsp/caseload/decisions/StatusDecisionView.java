package org.rsp.caseload.decisions;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P3;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.decisions.DecisionOutcome.CountedAs;
import org.rsp.caseload.decisions.StatusReview.ReviewKind;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.Decision.Fact;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;

/** A status decision as far as the caller is told of it. */
record StatusDecisionView(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P3) @Nullable StatusDecisionState status,
        @Classified(P3) @Nullable UUID determinationId,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P1) String custodian,
        @Classified(P3) @Nullable DecisionOutcome outcome,
        @Classified(P3) @Nullable CountedAs countedAs,
        @Classified(P3) @Nullable List<LegalGround> grounds,
        @Classified(P3) @Nullable UUID derivedFrom,
        @Classified(P3) @Nullable String language,
        @Classified(P3) @Nullable String reasons,
        @Classified(P3) @Nullable Instant issuedAt,
        @Classified(P3) @Nullable Delivery delivery,
        @Classified(P3) @Nullable LocalDate appealUntil,
        @Classified(P3) @Nullable Boolean remedyPending,
        @Classified(P3) @Nullable String document,
        @Classified(P3) @Nullable ReviewKind endedBy,
        @Classified(P3) @Nullable LocalDate endedFrom,
        @Classified(P3) @Nullable Instant updatedAt,
        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    /**
     * What is sealed, opened only if it may be told.
     *
     * @param remedyPending whether an appeal, or a request for leave, is pending, or its outcome is not known to the person
     */
    record Opened(Fact<String> reasons, Fact<Delivery> delivery, Fact<String> document, Fact<Boolean> remedyPending) {}

    static StatusDecisionView of(StatusDecision d, Opened opened, Decision decision, Actor actor) {
        return new StatusDecisionView(
                decision.id(d.id()),
                d.version(),
                decision.tell(P3, d::state),
                decision.tell(P3, () -> decision.id(d.determinationId())),
                decision.id(d.individualId()),
                decision.id(d.caseId()),
                d.custodian(),
                decision.tell(P3, d::outcome),
                decision.tell(P3, () -> d.outcome().countedAs()),
                decision.tell(P3, d::grounds),
                decision.tell(P3, () -> named(d.derivedFrom(), decision)),
                decision.tell(P3, d::language),
                decision.tell(P3, opened.reasons()),
                decision.tell(P3, d::openedAt),
                decision.tell(P3, opened.delivery()),
                decision.tell(P3, d::appealUntil),
                decision.tell(P3, opened.remedyPending()),
                decision.tell(P3, opened.document()),
                decision.tell(P3, d::endedBy),
                decision.tell(P3, d::endedFrom),
                decision.tell(P3, d::updatedAt),
                decision.toCustodian() && decision.tells(P3)
                        ? StatusDecisionTransition.LIFECYCLE.open(d.state(), actor.roles())
                        : List.of(),
                decision.withheld(StatusDecisionView.class));
    }

    static @Nullable UUID named(@Nullable UUID real, Decision decision) {
        return real == null ? null : decision.id(real);
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "StatusDecisionView[" + id + "]";
    }
}
