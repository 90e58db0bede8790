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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.http.Creation;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.identity.Role;
import org.rsp.returns.Area;

/** The cost lines of one return over HTTP. */
@Path("/returns/{id}/cost-lines")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class CostLinesOfReturnResource {

    private final CostLineService lines;
    private final Pages pages;

    CostLinesOfReturnResource(CostLineService lines, Pages pages) {
        this.lines = lines;
        this.pages = pages;
    }

    @POST
    public RestResponse<CostLineView> bookCostLine(
            @PathParam("id") UUID id, @BeanParam Creation call, @NotNull @Valid CostRequests.NewCostLine body) {
        return lines.book(id, call, body.toCommand()).created(Area.PATH, "cost-lines");
    }

    @GET
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<CostLineView> getCostLinesOfReturn(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return lines.ofReturn(id, pages.request(limit, after, "cost-lines", id));
    }
}
