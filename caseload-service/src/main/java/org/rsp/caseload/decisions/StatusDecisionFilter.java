package org.rsp.caseload.decisions;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What selects the worklist of decisions. */
public record StatusDecisionFilter(
        @QueryParam("status") @Nullable StatusDecisionState status) {}
