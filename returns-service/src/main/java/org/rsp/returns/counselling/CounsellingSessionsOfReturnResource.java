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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.http.Creation;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.identity.Role;
import org.rsp.returns.Area;

/** The counselling sessions of one return over HTTP. */
@Path("/returns/{id}/counselling-sessions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class CounsellingSessionsOfReturnResource {

    private final CounsellingSessionService sessions;
    private final Pages pages;

    CounsellingSessionsOfReturnResource(CounsellingSessionService sessions, Pages pages) {
        this.sessions = sessions;
        this.pages = pages;
    }

    @POST
    public RestResponse<CounsellingSessionView> recordCounsellingSession(
            @PathParam("id") UUID id,
            @BeanParam Creation call,
            @NotNull @Valid CounsellingSessionRequests.NewCounsellingSession body) {
        return sessions.record(id, call, body.toCommand()).created(Area.PATH, "counselling-sessions");
    }

    @GET
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<CounsellingSessionView> getCounsellingSessionsOfReturn(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return sessions.ofReturn(id, pages.request(limit, after, "counselling-sessions", id));
    }
}
