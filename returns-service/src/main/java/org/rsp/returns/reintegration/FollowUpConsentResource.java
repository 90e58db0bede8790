package org.rsp.returns.reintegration;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.rsp.platform.identity.Role;

/** What a person has said to being followed up, over HTTP. Nothing is done with it once it is written. */
@Path("/follow-up-consents/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class FollowUpConsentResource {

    private final FollowUpConsentService consents;

    FollowUpConsentResource(FollowUpConsentService consents) {
        this.consents = consents;
    }

    @GET
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public RestResponse<FollowUpConsentView> getFollowUpConsent(@PathParam("id") FollowUpConsentId id) {
        return consents.get(id).ok();
    }
}
