package org.rsp.caseload.consents;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.rsp.platform.identity.Role;

/** One statement of a person on returning. */
@Path("/return-consents")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ReturnConsentResource {

    private final ReturnConsentService consents;

    ReturnConsentResource(ReturnConsentService consents) {
        this.consents = consents;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.SUPERVISOR,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.RETURNS_OFFICER
    })
    public RestResponse<ReturnConsentView> getReturnConsent(@PathParam("id") ReturnConsentId id) {
        return consents.get(id).ok();
    }
}
