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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.TimelineView;

/** Disclosure profiles over HTTP. Who may do an act stands in its row of {@link DisclosureProfileTransition}. */
@Path("/disclosure-profiles/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class DisclosureProfileResource {

    private final DisclosureProfileService profiles;
    private final Pages pages;

    DisclosureProfileResource(DisclosureProfileService profiles, Pages pages) {
        this.profiles = profiles;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public RestResponse<DisclosureProfileView> getDisclosureProfile(@PathParam("id") DisclosureProfileId id) {
        return profiles.get(id).ok();
    }

    @GET
    @Path("/timeline")
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<TimelineView> getDisclosureProfileTimeline(
            @PathParam("id") DisclosureProfileId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return profiles.timeline(id, pages.request(limit, after, id));
    }

    @POST
    @Path("/setting-aside")
    public RestResponse<DisclosureProfileView> setAsideDisclosureProfile(
            @PathParam("id") DisclosureProfileId id,
            @BeanParam Step step,
            @NotNull @Valid DisclosureProfileRequests.ProfileSettingAside body) {
        return profiles.setAside(id, step, new DisclosureCommand.SetAside(body.reason()))
                .ok();
    }
}
