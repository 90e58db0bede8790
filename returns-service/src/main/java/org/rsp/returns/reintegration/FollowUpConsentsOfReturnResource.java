package org.rsp.returns.reintegration;

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
import org.rsp.platform.http.Creation;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.identity.Role;
import org.rsp.returns.Area;

/** What the person of one return has said to being followed up, over HTTP. */
@Path("/returns/{id}/follow-up-consents")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class FollowUpConsentsOfReturnResource {

    private final FollowUpConsentService consents;
    private final Pages pages;

    FollowUpConsentsOfReturnResource(FollowUpConsentService consents, Pages pages) {
        this.consents = consents;
        this.pages = pages;
    }

    @POST
    public RestResponse<FollowUpConsentView> recordFollowUpConsent(
            @PathParam("id") UUID id,
            @BeanParam Creation call,
            @NotNull @Valid ReintegrationRequests.NewFollowUpConsent body) {
        return consents.record(id, call, body.toCommand()).created(Area.PATH, "follow-up-consents");
    }

    @GET
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<FollowUpConsentView> getFollowUpConsentsOfReturn(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return consents.ofReturn(id, pages.request(limit, after, "follow-up-consents", id));
    }
}
