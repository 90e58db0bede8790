package org.rsp.caseload.screening;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What selects the worklist. */
public record ScreeningFilter(
        @QueryParam("status") @Nullable ScreeningState status,
        @QueryParam("profile") @Nullable ScreeningProfile profile) {}
