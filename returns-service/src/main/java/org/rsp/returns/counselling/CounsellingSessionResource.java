package org.rsp.returns.counselling;

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

/** Counselling sessions over HTTP. Who may do an act stands in its row of {@link CounsellingSessionTransition}. */
@Path("/counselling-sessions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class CounsellingSessionResource {

    private final CounsellingSessionService sessions;
    private final Pages pages;

    CounsellingSessionResource(CounsellingSessionService sessions, Pages pages) {
        this.sessions = sessions;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public RestResponse<CounsellingSessionView> getCounsellingSession(@PathParam("id") CounsellingSessionId id) {
        return sessions.get(id).ok();
    }

    @GET
    @Path("/timeline")
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<TimelineView> getCounsellingSessionTimeline(
            @PathParam("id") CounsellingSessionId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return sessions.timeline(id, pages.request(limit, after, id));
    }

    @POST
    @Path("/capacity-doubt")
    public RestResponse<CounsellingSessionView> doubtCapacityInCounsellingSession(
            @PathParam("id") CounsellingSessionId id,
            @BeanParam Step step,
            @NotNull @Valid CounsellingSessionRequests.CapacityDoubt body) {
        return sessions.doubtCapacity(id, step, new CounsellingCommand.DoubtCapacity())
                .ok();
    }

    @POST
    @Path("/capacity-finding")
    public RestResponse<CounsellingSessionView> confirmCapacityInCounsellingSession(
            @PathParam("id") CounsellingSessionId id,
            @BeanParam Step step,
            @NotNull @Valid CounsellingSessionRequests.CapacitySettling body) {
        return sessions.confirmCapacity(id, step, new CounsellingCommand.ConfirmCapacity(body.finding()))
                .ok();
    }

    @POST
    @Path("/setting-aside")
    public RestResponse<CounsellingSessionView> setAsideCounsellingSession(
            @PathParam("id") CounsellingSessionId id,
            @BeanParam Step step,
            @NotNull @Valid CounsellingSessionRequests.CounsellingSettingAside body) {
        return sessions.setAside(id, step, new CounsellingCommand.SetAside(body.reason()))
                .ok();
    }
}
