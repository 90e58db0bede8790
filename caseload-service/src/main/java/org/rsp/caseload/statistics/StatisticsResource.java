package org.rsp.caseload.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.rsp.platform.identity.Role;

/** Statistics of processing over HTTP: fixed tables, never records. */
@Path("/statistics")
@Produces(MediaType.APPLICATION_JSON)
class StatisticsResource {

    private final StatisticsService statistics;

    StatisticsResource(StatisticsService statistics) {
        this.statistics = statistics;
    }

    @GET
    @Path("/decisions")
    @RolesAllowed({Role.Named.COORDINATOR, Role.Named.SUPERVISOR, Role.Named.MONITOR})
    public DecisionStatisticsView getDecisionStatistics(
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to,
            @QueryParam("by") @DefaultValue("CUSTODIAN") Breakdown by,
            @QueryParam("level") @DefaultValue("FIRST_INSTANCE") StatisticsLevel level) {
        return statistics.decisions(from, to, by, level);
    }
}
