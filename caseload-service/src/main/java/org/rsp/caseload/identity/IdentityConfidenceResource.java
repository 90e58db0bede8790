package org.rsp.caseload.identity;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.rsp.platform.identity.Role;

/** A single entry, by the address that its recording answers with. */
@Path("/identity-confidence")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class IdentityConfidenceResource {

    private final IdentityConfidenceService entries;

    IdentityConfidenceResource(IdentityConfidenceService entries) {
        this.entries = entries;
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
    public RestResponse<IdentityConfidenceView> getIdentityConfidence(@PathParam("id") UUID id) {
        return entries.get(id).ok();
    }
}
