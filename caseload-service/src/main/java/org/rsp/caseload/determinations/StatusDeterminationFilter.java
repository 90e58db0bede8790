package org.rsp.caseload.determinations;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What selects the worklist. */
public record StatusDeterminationFilter(
        @QueryParam("status") @Nullable StatusDeterminationState status,
        @QueryParam("modality") @Nullable Modality modality) {}
