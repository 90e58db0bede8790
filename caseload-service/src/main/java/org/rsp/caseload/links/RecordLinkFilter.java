package org.rsp.caseload.links;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What selects the worklist. */
public record RecordLinkFilter(
        @QueryParam("status") @Nullable RecordLinkState status,
        @QueryParam("individualId") @Nullable UUID individualId) {}
