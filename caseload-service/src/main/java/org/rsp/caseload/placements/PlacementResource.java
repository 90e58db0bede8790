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
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Role;

/** Placements over HTTP. Who may do an act stands in its row of {@link PlacementTransition}. */
@Path("/placements/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class PlacementResource {

    private final PlacementService placements;

    PlacementResource(PlacementService placements) {
        this.placements = placements;
    }

    @GET
    @RolesAllowed({Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public RestResponse<PlacementView> getPlacement(@PathParam("id") PlacementId id) {
        return placements.get(id).ok();
    }

    @POST
    @Path("/reviews")
    public RestResponse<PlacementView> reviewPlacement(
            @PathParam("id") PlacementId id,
            @BeanParam Step step,
            @NotNull @Valid PlacementRequests.PlacementReviewing body) {
        return placements
                .review(id, step, new PlacementCommand.Review(body.finding(), body.reviewOn()))
                .ok();
    }

    @POST
    @Path("/ending")
    public RestResponse<PlacementView> endPlacement(
            @PathParam("id") PlacementId id,
            @BeanParam Step step,
            @NotNull @Valid PlacementRequests.PlacementEnding body) {
        return placements.end(id, step, new PlacementCommand.End(body.reason())).ok();
    }
}
