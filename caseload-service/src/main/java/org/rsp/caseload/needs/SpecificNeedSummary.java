package org.rsp.caseload.needs;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P2;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;

/** One line of the worklist: neither who, nor which need, so that a list on a screen tells a bystander nothing. */
record SpecificNeedSummary(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) SpecificNeedState status,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P2) @Nullable LocalDate reviewOn,
        @Classified(P1) Instant flaggedAt,
        @Classified(P0) List<FieldClass> withheld) {

    static SpecificNeedSummary of(SpecificNeed n, Decision decision) {
        return new SpecificNeedSummary(
                decision.id(n.id()),
                n.version(),
                n.state(),
                decision.id(n.individualId()),
                decision.id(n.caseId()),
                decision.tell(P2, n::reviewOn),
                n.flaggedAt(),
                decision.withheld(SpecificNeedSummary.class));
    }
}
