package org.rsp.caseload.cases;

import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P2;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;

/** One line of the worklist: no names, so that a list on a screen tells a bystander nothing. */
record CaseSummary(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) CaseState status,
        @Classified(value = P2, custodianOnly = true) String caseNumber,
        @Classified(P1) String countryOfAsylum,
        @Classified(P1) @Nullable UUID caseloadId,
        @Classified(P1) int persons,
        @Classified(P1) Instant registeredAt,
        @Classified(P1) Instant updatedAt) {}
