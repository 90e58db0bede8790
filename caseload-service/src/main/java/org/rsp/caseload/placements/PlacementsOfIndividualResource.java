package org.rsp.caseload.placements;

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

/** The placements of one person over HTTP. */
@Path("/individuals/{id}/placements")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class PlacementsOfIndividualResource {

    private final PlacementService placements;
    private final Pages pages;

    PlacementsOfIndividualResource(PlacementService placements, Pages pages) {
        this.placements = placements;
        this.pages = pages;
    }

    @POST
    public RestResponse<PlacementView> recordPlacement(
            @PathParam("id") UUID id, @BeanParam Creation call, @NotNull @Valid PlacementRequests.NewPlacement body) {
        return placements.place(id, call, body.toCommand()).created(Area.PATH, "placements");
    }

    @GET
    @RolesAllowed({Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public Page<PlacementView> getPlacementsOfIndividual(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return placements.ofIndividual(id, pages.request(limit, after, "placements", id));
    }
}
