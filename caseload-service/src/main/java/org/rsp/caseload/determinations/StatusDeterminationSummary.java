package org.rsp.caseload.determinations;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P3;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;

/** One line of the worklist: no names, so that a list on a screen tells a bystander nothing. */
record StatusDeterminationSummary(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P3) @Nullable StatusDeterminationState status,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P3) @Nullable Modality modality,
        @Classified(P3) @Nullable Boolean prioritised,
        @Classified(P3) @Nullable Instant lodgedAt,
        @Classified(P0) List<FieldClass> withheld) {

    static StatusDeterminationSummary of(StatusDetermination d, Decision decision) {
        return new StatusDeterminationSummary(
                decision.id(d.id()),
                d.version(),
                decision.tell(P3, d::state),
                decision.id(d.individualId()),
                decision.id(d.caseId()),
                decision.tell(P3, d::modality),
                decision.tell(P3, () -> d.priority() != null),
                decision.tell(P3, d::lodgedAt),
                decision.withheld(StatusDeterminationSummary.class));
    }
}
