package org.rsp.returns.reintegration;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What selects the list of reviews. */
record ReintegrationReviewFilter(
        @QueryParam("status") @Nullable ReintegrationReviewState status) {}
