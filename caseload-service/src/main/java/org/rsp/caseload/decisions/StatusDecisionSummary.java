package org.rsp.caseload.decisions;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P3;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;

/** One line of the worklist: no names, and nothing of what was decided. */
record StatusDecisionSummary(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P3) @Nullable StatusDecisionState status,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P3) @Nullable Instant issuedAt,
        @Classified(P3) @Nullable LocalDate appealUntil,
        @Classified(P0) List<FieldClass> withheld) {

    static StatusDecisionSummary of(StatusDecision d, Decision decision) {
        return new StatusDecisionSummary(
                decision.id(d.id()),
                d.version(),
                decision.tell(P3, d::state),
                decision.id(d.individualId()),
                decision.id(d.caseId()),
                decision.tell(P3, d::openedAt),
                decision.tell(P3, d::appealUntil),
                decision.withheld(StatusDecisionSummary.class));
    }
}
