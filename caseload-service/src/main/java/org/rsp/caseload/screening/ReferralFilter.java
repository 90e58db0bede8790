package org.rsp.caseload.screening;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What selects the worklist. */
public record ReferralFilter(@QueryParam("status") @Nullable ReferralState status) {}
