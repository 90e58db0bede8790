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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.TimelineView;

/** Reports of fear over HTTP. Who may do an act stands in its row of {@link FearReportTransition}. */
@Path("/fear-reports/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class FearReportResource {

    private final FearReportService fears;
    private final Pages pages;

    FearReportResource(FearReportService fears, Pages pages) {
        this.fears = fears;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public RestResponse<FearReportView> getFearReport(@PathParam("id") FearReportId id) {
        return fears.get(id).ok();
    }

    @GET
    @Path("/timeline")
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<TimelineView> getFearReportTimeline(
            @PathParam("id") FearReportId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return fears.timeline(id, pages.request(limit, after, id));
    }

    @POST
    @Path("/referral")
    public RestResponse<FearReportView> referFearReport(
            @PathParam("id") FearReportId id,
            @BeanParam Step step,
            @NotNull @Valid ReintegrationRequests.FearReferral body) {
        return fears.refer(id, step, new FearReportCommand.Refer(body.road())).ok();
    }
}
