package org.rsp.caseload.integrity;

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

/** The integrity checks about one person over HTTP. */
@Path("/individuals/{id}/integrity-checks")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ChecksOfIndividualResource {

    private final IntegrityCheckService checks;
    private final Pages pages;

    ChecksOfIndividualResource(IntegrityCheckService checks, Pages pages) {
        this.checks = checks;
        this.pages = pages;
    }

    @POST
    public RestResponse<IntegrityCheckView> openIntegrityCheck(
            @PathParam("id") UUID id,
            @BeanParam Creation call,
            @NotNull @Valid IntegrityCheckRequests.NewIntegrityCheck body) {
        return checks.open(id, call, body.toCommand()).created(Area.PATH, "integrity-checks");
    }

    @GET
    @RolesAllowed(Role.Named.SUPERVISOR)
    public Page<IntegrityCheckView> getIntegrityChecksOfIndividual(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return checks.ofIndividual(id, pages.request(limit, after, "integrity checks", id));
    }
}
