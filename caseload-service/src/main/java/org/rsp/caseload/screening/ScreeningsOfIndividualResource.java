package org.rsp.caseload.screening;

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

/** The screenings of one person over HTTP. */
@Path("/individuals/{id}/screenings")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ScreeningsOfIndividualResource {

    private final ScreeningService screenings;
    private final Pages pages;

    ScreeningsOfIndividualResource(ScreeningService screenings, Pages pages) {
        this.screenings = screenings;
        this.pages = pages;
    }

    @POST
    public RestResponse<ScreeningView> beginScreening(
            @PathParam("id") UUID id, @BeanParam Creation call, @NotNull @Valid ScreeningRequests.NewScreening body) {
        return screenings.begin(id, call, body.toCommand()).created(Area.PATH, "screenings");
    }

    @GET
    @RolesAllowed({
        Role.Named.REGISTRAR,
        Role.Named.CASEWORKER,
        Role.Named.SUPERVISOR,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.RSD_REVIEWER
    })
    public Page<ScreeningView> getScreeningsOfIndividual(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return screenings.ofIndividual(id, pages.request(limit, after, "screenings", id));
    }
}
