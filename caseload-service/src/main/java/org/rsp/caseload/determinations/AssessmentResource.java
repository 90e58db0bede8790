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

/** The assessments of status determinations and their review over HTTP: one person at a time, there is no other way (RSD-17). */
@Path("/status-determinations")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class AssessmentResource {

    private final AssessmentService assessments;
    private final Pages pages;

    AssessmentResource(AssessmentService assessments, Pages pages) {
        this.assessments = assessments;
        this.pages = pages;
    }

    @GET
    @Path("/{id}/assessments")
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RSD_REVIEWER,
        Role.Named.APPEAL_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<AssessmentView> getStatusDeterminationAssessments(
            @PathParam("id") StatusDeterminationId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return assessments.of(id, pages.request(limit, after, "assessments", id));
    }

    @POST
    @Path("/{id}/assessments")
    public RestResponse<StatusDeterminationView> submitAssessmentInStatusDetermination(
            @PathParam("id") StatusDeterminationId id,
            @BeanParam Step step,
            @NotNull @Valid AssessmentRequests.NewAssessment body) {
        return assessments.submit(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/{id}/returns")
    public RestResponse<StatusDeterminationView> returnStatusDetermination(
            @PathParam("id") StatusDeterminationId id,
            @BeanParam Step step,
            @NotNull @Valid StatusDeterminationRequests.StatusDeterminationReturn body) {
        return assessments
                .sendBack(id, step, new StatusDeterminationCommand.Return(body.reason()))
                .ok();
    }

    @POST
    @Path("/{id}/endorsement")
    public RestResponse<StatusDeterminationView> endorseStatusDetermination(
            @PathParam("id") StatusDeterminationId id,
            @BeanParam Step step,
            @NotNull @Valid StatusDeterminationRequests.Endorsement body) {
        return assessments
                .endorse(id, step, new StatusDeterminationCommand.Endorse())
                .ok();
    }
}
