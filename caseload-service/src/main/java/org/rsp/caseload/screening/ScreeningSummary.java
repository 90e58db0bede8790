package org.rsp.caseload.screening;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;

/** One line of the worklist: neither who, nor what the person may be, so that a list on a screen tells a bystander nothing. */
record ScreeningSummary(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) ScreeningState status,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P1) Instant openedAt,
        @Classified(P0) List<FieldClass> withheld) {

    static ScreeningSummary of(Screening s, Decision decision) {
        return new ScreeningSummary(
                decision.id(s.id()),
                s.version(),
                s.state(),
                decision.id(s.individualId()),
                decision.id(s.caseId()),
                s.openedAt(),
                decision.withheld(ScreeningSummary.class));
    }
}
