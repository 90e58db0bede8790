package org.rsp.returns.readmission;

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
import org.rsp.platform.http.Creation;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.identity.Role;
import org.rsp.returns.Area;

/** The requests for readmission of one return over HTTP. */
@Path("/returns/{id}/readmission-requests")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ReadmissionRequestsOfReturnResource {

    private final ReadmissionRequestService requests;
    private final Pages pages;

    ReadmissionRequestsOfReturnResource(ReadmissionRequestService requests, Pages pages) {
        this.requests = requests;
        this.pages = pages;
    }

    @POST
    public RestResponse<ReadmissionRequestView> sendReadmissionRequest(
            @PathParam("id") UUID id,
            @BeanParam Creation call,
            @NotNull @Valid ReadmissionRequests.NewReadmissionRequest body) {
        return requests.send(id, call, body.toCommand()).created(Area.PATH, "readmission-requests");
    }

    @GET
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<ReadmissionRequestView> getReadmissionRequestsOfReturn(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return requests.ofReturn(id, pages.request(limit, after, "readmission-requests", id));
    }
}
