package org.rsp.caseload.centres;

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
import org.rsp.caseload.Area;
import org.rsp.platform.http.Creation;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.TimelineView;

/** Assessment centres over HTTP. Who may do an act stands in its row of {@link AssessmentCentreTransition}. */
@Path("/assessment-centres")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class AssessmentCentreResource {

    private final AssessmentCentreService centres;
    private final AssessmentCentreLoadService loads;
    private final Pages pages;

    AssessmentCentreResource(AssessmentCentreService centres, AssessmentCentreLoadService loads, Pages pages) {
        this.centres = centres;
        this.loads = loads;
        this.pages = pages;
    }

    @POST
    public RestResponse<AssessmentCentreView> planAssessmentCentre(
            @BeanParam Creation call, @NotNull @Valid AssessmentCentreRequests.NewAssessmentCentre body) {
        return centres.plan(call, body.toCommand()).created(Area.PATH, "assessment-centres");
    }

    @GET
    @RolesAllowed({Role.Named.COORDINATOR, Role.Named.SUPERVISOR, Role.Named.CASEWORKER, Role.Named.REGISTRAR})
    public Page<AssessmentCentreView> listAssessmentCentres(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return centres.list(pages.request(limit, after, "assessment-centres"));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Named.COORDINATOR, Role.Named.SUPERVISOR, Role.Named.CASEWORKER, Role.Named.REGISTRAR})
    public RestResponse<AssessmentCentreView> getAssessmentCentre(@PathParam("id") AssessmentCentreId id) {
        return centres.get(id).ok();
    }

    @GET
    @Path("/{id}/load")
    @RolesAllowed({Role.Named.COORDINATOR, Role.Named.SUPERVISOR})
    public AssessmentCentreView.AssessmentCentreLoadView getLoadOfAssessmentCentre(
            @PathParam("id") AssessmentCentreId id) {
        return loads.load(id);
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({Role.Named.COORDINATOR, Role.Named.SUPERVISOR, Role.Named.CASEWORKER, Role.Named.REGISTRAR})
    public Page<TimelineView> getAssessmentCentreTimeline(
            @PathParam("id") AssessmentCentreId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return centres.timeline(id, pages.request(limit, after, id));
    }

    @POST
    @Path("/{id}/staffing")
    public RestResponse<AssessmentCentreView> staffAssessmentCentre(
            @PathParam("id") AssessmentCentreId id,
            @BeanParam Step step,
            @NotNull @Valid AssessmentCentreRequests.AssessmentCentreStaffing body) {
        return centres.perform(id, step, new AssessmentCentreCommand.Staff(body.posts()))
                .ok();
    }

    @POST
    @Path("/{id}/opening")
    public RestResponse<AssessmentCentreView> openUpAssessmentCentre(
            @PathParam("id") AssessmentCentreId id,
            @BeanParam Step step,
            @NotNull @Valid AssessmentCentreRequests.AssessmentCentreOpening body) {
        return centres.perform(id, step, new AssessmentCentreCommand.OpenUp()).ok();
    }

    @POST
    @Path("/{id}/staffing-endings")
    public RestResponse<AssessmentCentreView> endStaffingOfAssessmentCentre(
            @PathParam("id") AssessmentCentreId id,
            @BeanParam Step step,
            @NotNull @Valid AssessmentCentreRequests.AssessmentCentreEndOfStaffing body) {
        return centres.perform(id, step, new AssessmentCentreCommand.EndStaffing(body.effectiveOn()))
                .ok();
    }

    @POST
    @Path("/{id}/closure")
    public RestResponse<AssessmentCentreView> closeAssessmentCentre(
            @PathParam("id") AssessmentCentreId id,
            @BeanParam Step step,
            @NotNull @Valid AssessmentCentreRequests.AssessmentCentreClosure body) {
        return centres.perform(id, step, new AssessmentCentreCommand.Close(body.reason()))
                .ok();
    }
}
