package org.rsp.returns.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.identity.Role;

/** Statistics of returns over HTTP: fixed tables, never records. */
@Path("/statistics")
@Produces(MediaType.APPLICATION_JSON)
class StatisticsResource {

    private final StatisticsService statistics;
    private final Pages pages;

    StatisticsResource(StatisticsService statistics, Pages pages) {
        this.statistics = statistics;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({Role.Named.COORDINATOR, Role.Named.SUPERVISOR, Role.Named.MONITOR})
    public Page<StatisticTableView> listStatisticTables(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return statistics.list(pages.request(limit, after, "statistics"));
    }

    @GET
    @Path("/{table}")
    @RolesAllowed({Role.Named.COORDINATOR, Role.Named.SUPERVISOR, Role.Named.MONITOR})
    public ReturnStatisticsView getReturnStatistics(
            @PathParam("table") String table,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to,
            @QueryParam("by") @NotNull StatisticBreakdown by) {
        return statistics.table(table, from, to, by);
    }
}
