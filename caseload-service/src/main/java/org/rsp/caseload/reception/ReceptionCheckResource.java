package org.rsp.caseload.reception;

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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.Area;
import org.rsp.platform.http.Creation;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.identity.Role;

/** Reception checks over HTTP. */
@Path("/reception-checks")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ReceptionCheckResource {

    private final ReceptionCheckService checks;
    private final Pages pages;

    ReceptionCheckResource(ReceptionCheckService checks, Pages pages) {
        this.checks = checks;
        this.pages = pages;
    }

    @POST
    public RestResponse<ReceptionCheckView> recordReceptionCheck(
            @BeanParam Creation call, @NotNull @Valid ReceptionCheckRequests.NewReceptionCheck body) {
        return checks.record(call, body.toFindings()).created(Area.PATH, "reception-checks");
    }

    @GET
    @RolesAllowed({Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public Page<ReceptionCheckView> listReceptionChecks(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return checks.list(pages.request(limit, after));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public RestResponse<ReceptionCheckView> getReceptionCheck(@PathParam("id") ReceptionCheckId id) {
        return checks.get(id).ok();
    }
}
