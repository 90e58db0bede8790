package org.rsp.caseload.screening;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;

/** One line of the worklist: neither who, nor for what. */
record ReferralSummary(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) ReferralState status,
        @Classified(P1) UUID screeningId,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P1) Instant openedAt,
        @Classified(P1) Instant updatedAt,
        @Classified(P0) List<FieldClass> withheld) {

    static ReferralSummary of(Referral r, Decision decision) {
        return new ReferralSummary(
                decision.id(r.id()),
                r.version(),
                r.state(),
                decision.id(r.screeningId()),
                decision.id(r.individualId()),
                decision.id(r.caseId()),
                r.openedAt(),
                r.updatedAt(),
                decision.withheld(ReferralSummary.class));
    }
}
