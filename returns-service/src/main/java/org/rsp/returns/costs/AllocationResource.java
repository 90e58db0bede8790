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

/** Allocations over HTTP. Who may do an act stands in its row of {@link AllocationTransition}. */
@Path("/fund-allocations")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class AllocationResource {

    private final AllocationService allocations;
    private final Pages pages;

    AllocationResource(AllocationService allocations, Pages pages) {
        this.allocations = allocations;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({Role.Named.RETURNS_OFFICER, Role.Named.SUPERVISOR})
    public Page<AllocationView> listAllocations(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return allocations.list(pages.request(limit, after, "fund-allocations"));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Named.RETURNS_OFFICER, Role.Named.SUPERVISOR})
    public RestResponse<AllocationView> getAllocation(@PathParam("id") AllocationId id) {
        return allocations.get(id).ok();
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({Role.Named.RETURNS_OFFICER, Role.Named.SUPERVISOR})
    public Page<TimelineView> getAllocationTimeline(
            @PathParam("id") AllocationId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return allocations.timeline(id, pages.request(limit, after, id));
    }

    @POST
    @Path("/{id}/giving-back")
    public RestResponse<AllocationView> giveBackAllocation(
            @PathParam("id") AllocationId id,
            @BeanParam Step step,
            @NotNull @Valid FundRequests.AllocationGivingBack body) {
        return allocations.giveBack(id, step, new AllocationCommand.GiveBack()).ok();
    }
}
