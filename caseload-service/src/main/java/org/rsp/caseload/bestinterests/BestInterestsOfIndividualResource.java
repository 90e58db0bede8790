package org.rsp.caseload.bestinterests;

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

/** The best-interests procedures of one person over HTTP. */
@Path("/individuals/{id}/best-interests-procedures")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class BestInterestsOfIndividualResource {

    private final BestInterestsProcedureService procedures;
    private final Pages pages;

    BestInterestsOfIndividualResource(BestInterestsProcedureService procedures, Pages pages) {
        this.procedures = procedures;
        this.pages = pages;
    }

    @POST
    public RestResponse<BestInterestsProcedureView> openBestInterestsProcedure(
            @PathParam("id") UUID id,
            @BeanParam Creation call,
            @NotNull @Valid BestInterestsProcedureRequests.NewBestInterestsProcedure body) {
        return procedures.open(id, call, body.toCommand()).created(Area.PATH, "best-interests-procedures");
    }

    @GET
    @RolesAllowed({Role.Named.CASEWORKER, Role.Named.RSD_REVIEWER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER
    })
    public Page<BestInterestsProcedureView> getBestInterestsProceduresOfIndividual(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return procedures.ofIndividual(id, pages.request(limit, after, "best-interests procedures", id));
    }
}
