package org.rsp.returns.disclosure;

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

/** The disclosure profiles of one return over HTTP. */
@Path("/returns/{id}/disclosure-profiles")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class DisclosureProfilesOfReturnResource {

    private final DisclosureProfileService profiles;
    private final Pages pages;

    DisclosureProfilesOfReturnResource(DisclosureProfileService profiles, Pages pages) {
        this.profiles = profiles;
        this.pages = pages;
    }

    @POST
    public RestResponse<DisclosureProfileView> drawUpDisclosureProfile(
            @PathParam("id") UUID id,
            @BeanParam Creation call,
            @NotNull @Valid DisclosureProfileRequests.NewDisclosureProfile body) {
        return profiles.drawUp(id, call, body.toCommand()).created(Area.PATH, "disclosure-profiles");
    }

    @GET
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<DisclosureProfileView> getDisclosureProfilesOfReturn(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return profiles.ofReturn(id, pages.request(limit, after, "disclosure-profiles", id));
    }
}
