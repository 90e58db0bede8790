package org.rsp.caseload.consents;

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

/** One statement of a person on returning. Who may do an act stands in its row of {@link ReturnConsentTransition}. */
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

    @POST
    @Path("/{id}/confirmation")
    public RestResponse<ReturnConsentView> confirmReturnConsent(
            @PathParam("id") ReturnConsentId id,
            @BeanParam Step step,
            @NotNull @Valid ReturnConsentRequests.ConsentConfirmation body) {
        return consents.confirm(id, step).ok();
    }

    @POST
    @Path("/{id}/setting-aside")
    public RestResponse<ReturnConsentView> setAsideReturnConsent(
            @PathParam("id") ReturnConsentId id,
            @BeanParam Step step,
            @NotNull @Valid ReturnConsentRequests.ReturnConsentSettingAside body) {
        return consents.setAside(id, step, new ReturnConsentCommand.SetAside(body.reason()))
                .ok();
    }
}
