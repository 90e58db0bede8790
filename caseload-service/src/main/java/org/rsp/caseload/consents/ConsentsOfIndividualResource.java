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

/** What one person says to returning, over HTTP. */
@Path("/individuals/{id}/return-consents")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ConsentsOfIndividualResource {

    private final ReturnConsentService consents;
    private final Pages pages;

    ConsentsOfIndividualResource(ReturnConsentService consents, Pages pages) {
        this.consents = consents;
        this.pages = pages;
    }

    @POST
    public RestResponse<ReturnConsentView> recordReturnConsent(
            @PathParam("id") UUID id,
            @BeanParam Creation call,
            @NotNull @Valid ReturnConsentRequests.NewReturnConsent body) {
        return consents.record(id, call, body.toStatement()).created(Area.PATH, "return-consents");
    }

    @GET
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.SUPERVISOR,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.RETURNS_OFFICER
    })
    public Page<ReturnConsentView> getReturnConsentsOfIndividual(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return consents.ofIndividual(id, pages.request(limit, after, "return consents", id));
    }
}
