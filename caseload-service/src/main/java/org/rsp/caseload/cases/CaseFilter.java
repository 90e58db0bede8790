package org.rsp.caseload.cases;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What selects the worklist. */
public record CaseFilter(
        @QueryParam("status") @Nullable CaseState status,
        @QueryParam("caseloadId") @Nullable UUID caseloadId) {}
