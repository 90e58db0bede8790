package org.rsp.caseload.identity;

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

/** How sure one is of who a person is. Who may record it stands in {@link IdentityConfidenceTransition}. */
@Path("/individuals/{id}/identity-confidence")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class IndividualIdentityConfidenceResource {

    private final IdentityConfidenceService entries;
    private final Pages pages;

    IndividualIdentityConfidenceResource(IdentityConfidenceService entries, Pages pages) {
        this.entries = entries;
        this.pages = pages;
    }

    @POST
    public RestResponse<IdentityConfidenceView> recordIdentityConfidence(
            @PathParam("id") UUID id,
            @BeanParam Creation call,
            @NotNull @Valid IdentityConfidenceRequests.NewIdentityConfidence body) {
        return entries.record(id, call, body.toStatement()).created(Area.PATH, "identity-confidence");
    }

    @GET
    @RolesAllowed({
        Role.Named.REGISTRAR,
        Role.Named.CASEWORKER,
        Role.Named.SUPERVISOR,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.RSD_REVIEWER
    })
    public Page<IdentityConfidenceView> getIndividualIdentityConfidence(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return entries.list(id, pages.request(limit, after, id));
    }
}
