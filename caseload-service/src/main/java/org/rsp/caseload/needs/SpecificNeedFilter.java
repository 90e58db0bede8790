package org.rsp.caseload.needs;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What selects the worklist. */
public record SpecificNeedFilter(
        @QueryParam("status") @Nullable SpecificNeedState status) {}
