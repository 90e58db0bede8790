package org.rsp.caseload.tasks;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What selects the worklist. */
public record TaskFilter(
        @QueryParam("role") @Nullable TaskOwner role,
        @QueryParam("office") @Nullable String office,
        @QueryParam("overdue") @Nullable Boolean overdue,
        @QueryParam("step") @Nullable String step,
        @QueryParam("individualId") @Nullable UUID individualId) {}
