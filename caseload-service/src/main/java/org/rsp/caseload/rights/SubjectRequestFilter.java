package org.rsp.caseload.rights;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What selects the worklist. */
public record SubjectRequestFilter(
        @QueryParam("status") @Nullable SubjectRequestState status,
        @QueryParam("kind") @Nullable SubjectRequestKind kind,
        @QueryParam("overdue") @Nullable Boolean overdue) {}
