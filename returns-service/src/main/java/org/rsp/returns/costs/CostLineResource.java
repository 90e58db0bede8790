package org.rsp.returns.costs;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.TimelineView;

/** Cost lines over HTTP. Who may do an act stands in its row of {@link CostLineTransition}. */
@Path("/cost-lines/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class CostLineResource {

    private final CostLineService lines;
    private final Pages pages;

    CostLineResource(CostLineService lines, Pages pages) {
        this.lines = lines;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public RestResponse<CostLineView> getCostLine(@PathParam("id") CostLineId id) {
        return lines.get(id).ok();
    }

    @GET
    @Path("/timeline")
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<TimelineView> getCostLineTimeline(
            @PathParam("id") CostLineId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return lines.timeline(id, pages.request(limit, after, id));
    }

    @POST
    @Path("/reversal")
    public RestResponse<CostLineView> reverseCostLine(
            @PathParam("id") CostLineId id, @BeanParam Step step, @NotNull @Valid CostRequests.CostLineReversal body) {
        return lines.reverse(id, step, new CostCommand.Reverse(body.reason())).ok();
    }
}
