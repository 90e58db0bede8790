package org.rsp.caseload.cases;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the worklist: no names, so that a list on a screen tells a bystander nothing. */
record CaseSummary(
        UUID id,
        long version,
        CaseState status,
        String caseNumber,
        String countryOfAsylum,
        @Nullable UUID caseloadId,
        int persons,
        Instant registeredAt,
        Instant updatedAt) {}
