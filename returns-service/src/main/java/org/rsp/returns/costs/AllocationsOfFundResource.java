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
import org.rsp.platform.http.Creation;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.identity.Role;
import org.rsp.returns.Area;

/** The allocations of one fund over HTTP. */
@Path("/confiscated-asset-funds/{id}/allocations")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class AllocationsOfFundResource {

    private final AllocationService allocations;
    private final Pages pages;

    AllocationsOfFundResource(AllocationService allocations, Pages pages) {
        this.allocations = allocations;
        this.pages = pages;
    }

    @POST
    public RestResponse<AllocationView> makeAllocation(
            @PathParam("id") FundId id, @BeanParam Creation call, @NotNull @Valid FundRequests.NewAllocation body) {
        return allocations.make(id, call, body.toCommand()).created(Area.PATH, "fund-allocations");
    }

    @GET
    @RolesAllowed({Role.Named.RETURNS_OFFICER, Role.Named.SUPERVISOR})
    public Page<AllocationView> getAllocationsOfFund(
            @PathParam("id") FundId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return allocations.ofFund(id, pages.request(limit, after, "allocations", id));
    }
}
