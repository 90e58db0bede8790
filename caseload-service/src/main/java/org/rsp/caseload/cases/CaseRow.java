package org.rsp.caseload.cases;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.CaseFacts;

/** What a line of the worklist is made from. {@code place} parts those that were changed in one minute, and tells nothing. */
record CaseRow(
        UUID id,
        long version,
        CaseState state,
        String number,
        String custodian,
        String countryOfAsylum,
        @Nullable UUID caseloadId,
        int persons,
        Instant registeredAt,
        Instant updatedAt,
        UUID place,
        List<String> origins)
        implements Listed {

    /** Of a sealed case there is no row but for those who may know of it: the guard on rows leaves it out. */
    @Override
    public CaseFacts facts() {
        return CaseFacts.unrestricted(custodian, Set.copyOf(origins), state != CaseState.CLOSED);
    }
}
