package org.rsp.caseload.determinations;

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

/** The interviews of status determinations over HTTP. */
@Path("/status-determinations")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class InterviewResource {

    private final HearingService hearings;
    private final Pages pages;

    InterviewResource(HearingService hearings, Pages pages) {
        this.hearings = hearings;
        this.pages = pages;
    }

    @GET
    @Path("/{id}/interviews")
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RSD_REVIEWER,
        Role.Named.APPEAL_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<InterviewView> getStatusDeterminationInterviews(
            @PathParam("id") StatusDeterminationId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return hearings.of(id, pages.request(limit, after, "interviews", id));
    }

    @POST
    @Path("/{id}/interviews")
    public RestResponse<StatusDeterminationView> scheduleInterviewInStatusDetermination(
            @PathParam("id") StatusDeterminationId id,
            @BeanParam Step step,
            @NotNull @Valid StatusDeterminationRequests.NewInterview body) {
        return hearings.schedule(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/{id}/interview-cancellations")
    public RestResponse<StatusDeterminationView> cancelInterviewInStatusDetermination(
            @PathParam("id") StatusDeterminationId id,
            @BeanParam Step step,
            @NotNull @Valid StatusDeterminationRequests.InterviewCancellation body) {
        return hearings.cancel(id, step, new StatusDeterminationCommand.CancelInterview(body.reason()))
                .ok();
    }

    @POST
    @Path("/{id}/interview-holdings")
    public RestResponse<StatusDeterminationView> holdInterviewInStatusDetermination(
            @PathParam("id") StatusDeterminationId id,
            @BeanParam Step step,
            @NotNull @Valid StatusDeterminationRequests.InterviewHolding body) {
        return hearings.hold(id, step, new StatusDeterminationCommand.HoldInterview(body.guardianPresent()))
                .ok();
    }

    @POST
    @Path("/{id}/interview-records")
    public RestResponse<StatusDeterminationView> recordInterviewInStatusDetermination(
            @PathParam("id") StatusDeterminationId id,
            @BeanParam Step step,
            @NotNull @Valid StatusDeterminationRequests.RecordOfInterview body) {
        return hearings.record(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/{id}/no-shows")
    public RestResponse<StatusDeterminationView> recordNoShowInStatusDetermination(
            @PathParam("id") StatusDeterminationId id,
            @BeanParam Step step,
            @NotNull @Valid StatusDeterminationRequests.NoShow body) {
        return hearings.missed(id, step, new StatusDeterminationCommand.RecordNoShow())
                .ok();
    }
}
