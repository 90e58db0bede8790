package org.rsp.caseload.determinations;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P3;
import static org.rsp.platform.access.FieldClass.P4;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.determinations.StatusDeterminationCommand.Prioritise.PriorityReason;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.Decision.Fact;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;

/**
 * A status determination as far as the caller is told of it. Who has only heard the claim, and may not be told P3, learns no more than
 * that it was taken. To what a person's needs point is told to few ({@code exclusionTriggers}).
 */
record StatusDeterminationView(
        @Classified(P1) UUID id,
        @Classified(P3) @Nullable Long version,
        @Classified(P3) @Nullable StatusDeterminationState status,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P1) String custodian,
        @Classified(P3) @Nullable Instant lodgedAt,
        @Classified(P3) @Nullable PriorityReason priority,
        @Classified(P3) @Nullable Modality modality,
        @Classified(P3) @Nullable ModalityGround ground,

        @Classified(value = P4, custodianOnly = true) @Nullable
        List<ExclusionTrigger> exclusionTriggers,

        @Classified(P3) @Nullable Instant closesAfter,
        @Classified(P3) @Nullable Recommendation outcome,

        @Classified(value = P3, custodianOnly = true) @Nullable
        String reviewer,

        @Classified(P3) @Nullable Instant updatedAt,
        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    static StatusDeterminationView of(
            StatusDetermination d, Fact<List<ExclusionTrigger>> triggers, Decision decision, Actor actor) {
        return new StatusDeterminationView(
                decision.id(d.id()),
                decision.tell(P3, d::version),
                decision.tell(P3, d::state),
                decision.id(d.individualId()),
                decision.id(d.caseId()),
                d.custodian(),
                decision.tell(P3, d::lodgedAt),
                decision.tell(P3, d::priority),
                decision.tell(P3, d::modality),
                decision.tell(P3, d::modalityGround),
                decision.tellCustodian(P4, triggers),
                decision.tell(P3, () -> begin(d.closesAfter())),
                decision.tell(P3, d::outcome),
                decision.tellCustodian(P3, d::reviewer),
                decision.tell(P3, d::updatedAt),
                decision.toCustodian() && decision.tells(P3)
                        ? StatusDeterminationTransition.LIFECYCLE.open(d.state(), actor.roles())
                        : List.of(),
                decision.withheld(StatusDeterminationView.class));
    }

    private static @Nullable Instant begin(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "StatusDeterminationView[" + id + "]";
    }
}
