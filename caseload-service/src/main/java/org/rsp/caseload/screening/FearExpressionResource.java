package org.rsp.caseload.screening;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.rsp.platform.identity.Role;

/** A single expression of fear, by the address that its recording answers with. */
@Path("/fear-expressions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class FearExpressionResource {

    private final FearExpressionService fears;

    FearExpressionResource(FearExpressionService fears) {
        this.fears = fears;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.Named.REGISTRAR,
        Role.Named.CASEWORKER,
        Role.Named.SUPERVISOR,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.RSD_REVIEWER
    })
    public RestResponse<FearExpressionView> getFearExpression(@PathParam("id") FearExpressionId id) {
        return fears.get(id).ok();
    }
}
