package org.rsp.returns.suspensions;

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

/** Suspensions over HTTP. Who may do an act stands in its row of {@link SuspensionTransition}. */
@Path("/suspensions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class SuspensionResource {

    private final SuspensionService suspensions;
    private final Pages pages;

    SuspensionResource(SuspensionService suspensions, Pages pages) {
        this.suspensions = suspensions;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public RestResponse<SuspensionView> getSuspension(@PathParam("id") SuspensionId id) {
        return suspensions.get(id).ok();
    }

    @GET
    @Path("/timeline")
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<TimelineView> getSuspensionTimeline(
            @PathParam("id") SuspensionId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return suspensions.timeline(id, pages.request(limit, after, id));
    }

    @POST
    @Path("/resumption")
    public RestResponse<SuspensionView> resumeAfterSuspension(
            @PathParam("id") SuspensionId id,
            @BeanParam Step step,
            @NotNull @Valid SuspensionRequests.Resumption body) {
        return suspensions.resume(id, step, new SuspensionCommand.ResumeAfter()).ok();
    }
}
