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
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Role;

/** Integrity checks over HTTP. Who may do an act stands in its row of {@link IntegrityCheckTransition}. */
@Path("/integrity-checks")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class IntegrityCheckResource {

    private final IntegrityCheckService checks;

    IntegrityCheckResource(IntegrityCheckService checks) {
        this.checks = checks;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.Named.SUPERVISOR)
    public RestResponse<IntegrityCheckView> getIntegrityCheck(@PathParam("id") IntegrityCheckId id) {
        return checks.get(id).ok();
    }

    @POST
    @Path("/{id}/closure")
    public RestResponse<IntegrityCheckView> closeIntegrityCheck(
            @PathParam("id") IntegrityCheckId id,
            @BeanParam Step step,
            @NotNull @Valid IntegrityCheckRequests.IntegrityCheckClosure body) {
        return checks.close(id, step, body.toCommand()).ok();
    }
}
