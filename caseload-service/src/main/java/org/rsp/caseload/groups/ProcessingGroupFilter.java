package org.rsp.caseload.groups;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What selects the list. */
public record ProcessingGroupFilter(
        @QueryParam("status") @Nullable ProcessingGroupState status,
        @QueryParam("purpose") @Nullable GroupPurpose purpose,
        @QueryParam("individualId") @Nullable UUID individualId) {}
