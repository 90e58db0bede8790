package org.rsp.caseload.permits;

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

/** The departure permits of one person over HTTP. */
@Path("/individuals/{id}/departure-permits")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class PermitsOfIndividualResource {

    private final DeparturePermitService permits;
    private final Pages pages;

    PermitsOfIndividualResource(DeparturePermitService permits, Pages pages) {
        this.permits = permits;
        this.pages = pages;
    }

    @POST
    public RestResponse<DeparturePermitView> issueDeparturePermit(
            @PathParam("id") UUID id,
            @BeanParam Creation call,
            @NotNull @Valid DeparturePermitRequests.NewDeparturePermit body) {
        return permits.issue(id, call, new DeparturePermitCommand.Issue(body.kind(), body.returnId()))
                .created(Area.PATH, "departure-permits");
    }

    @GET
    @RolesAllowed({Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER, Role.Named.RETURNS_OFFICER})
    public Page<DeparturePermitView> getDeparturePermitsOfIndividual(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return permits.ofIndividual(id, pages.request(limit, after, "departure permits", id));
    }
}
