package org.rsp.caseload.rights;

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

/** The requests about one person's data over HTTP. */
@Path("/individuals/{id}/subject-requests")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class RequestsOfIndividualResource {

    private final SubjectRequestService requests;
    private final Pages pages;

    RequestsOfIndividualResource(SubjectRequestService requests, Pages pages) {
        this.requests = requests;
        this.pages = pages;
    }

    @POST
    public RestResponse<SubjectRequestView> receiveSubjectRequest(
            @PathParam("id") UUID id,
            @BeanParam Creation call,
            @NotNull @Valid SubjectRequestRequests.NewSubjectRequest body) {
        return requests.receive(id, call, body.toCommand()).created(Area.PATH, "subject-requests");
    }

    @GET
    @RolesAllowed({Role.Named.REGISTRAR, Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public Page<SubjectRequestView> getSubjectRequestsOfIndividual(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return requests.ofIndividual(id, pages.request(limit, after, "subject requests", id));
    }
}
