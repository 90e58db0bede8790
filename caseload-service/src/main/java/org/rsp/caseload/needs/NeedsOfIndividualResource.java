package org.rsp.caseload.needs;

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
import org.rsp.caseload.Area;
import org.rsp.platform.http.Creation;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.identity.Role;

/** The specific needs of one person over HTTP. */
@Path("/individuals/{id}/specific-needs")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class NeedsOfIndividualResource {

    private final SpecificNeedService needs;
    private final Pages pages;

    NeedsOfIndividualResource(SpecificNeedService needs, Pages pages) {
        this.needs = needs;
        this.pages = pages;
    }

    @POST
    public RestResponse<SpecificNeedView> flagSpecificNeed(
            @PathParam("id") UUID id,
            @BeanParam Creation call,
            @NotNull @Valid SpecificNeedRequests.NewSpecificNeed body) {
        return needs.flag(id, call, body.toCommand()).created(Area.PATH, "specific-needs");
    }

    @GET
    @RolesAllowed({Role.Named.REGISTRAR, Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public Page<SpecificNeedView> getSpecificNeedsOfIndividual(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return needs.ofIndividual(id, pages.request(limit, after, "specific needs", id));
    }
}
