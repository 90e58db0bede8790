package org.rsp.returns.returns;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.returns.guards.ReturnKind;

/** What selects the list of returns. */
record ReturnFilter(
        @QueryParam("status") @Nullable ReturnState status,
        @QueryParam("kind") @Nullable ReturnKind kind,
        @QueryParam("individualId") @Nullable UUID individualId) {}
