package org.rsp.caseload.trafficking;

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

/** Concerns about the trafficking of one person over HTTP. */
@Path("/individuals/{id}/trafficking-concerns")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class TraffickingOfIndividualResource {

    private final TraffickingService trafficking;
    private final Pages pages;

    TraffickingOfIndividualResource(TraffickingService trafficking, Pages pages) {
        this.trafficking = trafficking;
        this.pages = pages;
    }

    @POST
    public RestResponse<TraffickingConcernView> raiseTraffickingConcern(
            @PathParam("id") UUID id,
            @BeanParam Creation call,
            @NotNull @Valid TraffickingConcernRequests.NewTraffickingConcern body) {
        return trafficking.raise(id, call, body.toCommand()).created(Area.PATH, "trafficking-concerns");
    }

    @GET
    @RolesAllowed({Role.Named.REGISTRAR, Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public Page<TraffickingConcernView> getTraffickingConcernsOfIndividual(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return trafficking.ofIndividual(id, pages.request(limit, after, "trafficking concerns", id));
    }
}
