package org.rsp.caseload.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.rsp.platform.identity.Role;

/** The quality of decisions over HTTP, as far as counts can show it. */
@Path("/quality/consistency")
@Produces(MediaType.APPLICATION_JSON)
class ConsistencyResource {

    private final StatisticsService statistics;

    ConsistencyResource(StatisticsService statistics) {
        this.statistics = statistics;
    }

    @GET
    @RolesAllowed({Role.Named.COORDINATOR, Role.Named.SUPERVISOR, Role.Named.MONITOR})
    public ConsistencyView getDecisionConsistency(
            @QueryParam("from") @NotNull LocalDate from, @QueryParam("to") @NotNull LocalDate to) {
        return statistics.consistency(from, to);
    }
}
