package org.rsp.caseload.assistance;

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

/** The help that one person asks for over HTTP. */
@Path("/individuals/{id}/assistance")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class AssistanceOfIndividualResource {

    private final AssistanceService assistance;
    private final Pages pages;

    AssistanceOfIndividualResource(AssistanceService assistance, Pages pages) {
        this.assistance = assistance;
        this.pages = pages;
    }

    @POST
    public RestResponse<AssistanceView> requestAssistance(
            @PathParam("id") UUID id, @BeanParam Creation call, @NotNull @Valid AssistanceRequests.NewAssistance body) {
        return assistance.request(id, call, body.toCommand()).created(Area.PATH, "assistance");
    }

    @GET
    @RolesAllowed({Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public Page<AssistanceView> getAssistanceOfIndividual(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return assistance.ofIndividual(id, pages.request(limit, after, "assistance", id));
    }
}
