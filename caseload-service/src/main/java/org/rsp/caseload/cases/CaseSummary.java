package org.rsp.caseload.cases;

import java.time.Instant;
import java.util.Set;
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
        Instant updatedAt) {

    /** The classes of its fields: it shows the case, and of the people only how many they are. */
    static final Set<String> CLASSES = Set.of("P2");
}
