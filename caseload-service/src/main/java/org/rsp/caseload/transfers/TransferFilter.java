package org.rsp.caseload.transfers;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What selects the list. */
public record TransferFilter(@QueryParam("status") @Nullable TransferState status) {}
