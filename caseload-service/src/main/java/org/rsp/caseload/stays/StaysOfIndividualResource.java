package org.rsp.caseload.stays;

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

/** The stays of one person's return over HTTP. */
@Path("/individuals/{id}/removal-stays")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class StaysOfIndividualResource {

    private final RemovalStayService stays;
    private final Pages pages;

    StaysOfIndividualResource(RemovalStayService stays, Pages pages) {
        this.stays = stays;
        this.pages = pages;
    }

    @POST
    public RestResponse<RemovalStayView> orderRemovalStay(
            @PathParam("id") UUID id,
            @BeanParam Creation call,
            @NotNull @Valid RemovalStayRequests.NewRemovalStay body) {
        return stays.order(id, call, body.toCommand()).created(Area.PATH, "removal-stays");
    }

    @GET
    @RolesAllowed({Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public Page<RemovalStayView> getRemovalStaysOfIndividual(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return stays.ofIndividual(id, pages.request(limit, after, "removal stays", id));
    }
}
