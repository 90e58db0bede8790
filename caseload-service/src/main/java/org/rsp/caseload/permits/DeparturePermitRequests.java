package org.rsp.caseload.permits;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The bodies of the operations on departure permits. */
final class DeparturePermitRequests {

    private DeparturePermitRequests() {}

    record NewDeparturePermit(
            @NotNull ReturnKind kind, @NotNull UUID returnId) {}

    record DeparturePermitConsumption(@NotNull UUID returnId) {}
}
