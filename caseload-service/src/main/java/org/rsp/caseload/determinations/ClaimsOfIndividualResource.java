package org.rsp.caseload.determinations;

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

/** The claims of one person over HTTP. */
@Path("/individuals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ClaimsOfIndividualResource {

    private final StatusDeterminationService determinations;
    private final Pages pages;

    ClaimsOfIndividualResource(StatusDeterminationService determinations, Pages pages) {
        this.determinations = determinations;
        this.pages = pages;
    }

    @POST
    @Path("/claims")
    public RestResponse<StatusDeterminationView> lodgeClaimForStatusDetermination(
            @PathParam("id") UUID id,
            @BeanParam Creation call,
            @NotNull @Valid StatusDeterminationRequests.NewClaim body) {
        return determinations
                .lodge(id, call, new StatusDeterminationCommand.Lodge(body.basis()))
                .created(Area.PATH, "status-determinations");
    }

    @GET
    @Path("/status-determinations")
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RSD_REVIEWER,
        Role.Named.APPEAL_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<StatusDeterminationView> getStatusDeterminationsOfIndividual(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return determinations.ofIndividual(id, pages.request(limit, after, "status determinations", id));
    }
}
