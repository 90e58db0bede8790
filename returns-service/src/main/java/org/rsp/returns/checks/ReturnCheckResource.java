package org.rsp.returns.checks;

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

/** Checks of returns over HTTP. Who may do an act stands in its row of {@link ReturnCheckTransition}. */
@Path("/return-checks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ReturnCheckResource {

    private final ReturnCheckService checks;
    private final Pages pages;

    ReturnCheckResource(ReturnCheckService checks, Pages pages) {
        this.checks = checks;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public RestResponse<ReturnCheckView> getReturnCheck(@PathParam("id") ReturnCheckId id) {
        return checks.get(id).ok();
    }

    @GET
    @Path("/timeline")
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<TimelineView> getReturnCheckTimeline(
            @PathParam("id") ReturnCheckId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return checks.timeline(id, pages.request(limit, after, id));
    }

    @POST
    @Path("/prosecutors-release")
    public RestResponse<ReturnCheckView> recordProsecutorsReleaseInReturnCheck(
            @PathParam("id") ReturnCheckId id,
            @BeanParam Step step,
            @NotNull @Valid ReturnCheckRequests.ProsecutorsRelease body) {
        return checks.recordProsecutorsRelease(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/release")
    public RestResponse<ReturnCheckView> releaseVictimInReturnCheck(
            @PathParam("id") ReturnCheckId id,
            @BeanParam Step step,
            @NotNull @Valid ReturnCheckRequests.VictimRelease body) {
        return checks.releaseVictim(id, step, new CheckCommand.ReleaseVictim()).ok();
    }

    @POST
    @Path("/withdrawal")
    public RestResponse<ReturnCheckView> withdrawReturnCheck(
            @PathParam("id") ReturnCheckId id,
            @BeanParam Step step,
            @NotNull @Valid ReturnCheckRequests.CheckWithdrawing body) {
        return checks.withdraw(id, step, new CheckCommand.Withdraw(body.reason()))
                .ok();
    }
}
