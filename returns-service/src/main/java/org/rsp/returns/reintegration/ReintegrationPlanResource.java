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

/** Reintegration plans over HTTP. Who may do an act stands in its row of {@link ReintegrationPlanTransition}. */
@Path("/reintegration-plans/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ReintegrationPlanResource {

    private final ReintegrationPlanService plans;
    private final Pages pages;

    ReintegrationPlanResource(ReintegrationPlanService plans, Pages pages) {
        this.plans = plans;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public RestResponse<ReintegrationPlanView> getReintegrationPlan(@PathParam("id") ReintegrationPlanId id) {
        return plans.get(id).ok();
    }

    @GET
    @Path("/timeline")
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<TimelineView> getReintegrationPlanTimeline(
            @PathParam("id") ReintegrationPlanId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return plans.timeline(id, pages.request(limit, after, id));
    }

    @POST
    @Path("/assessments")
    public RestResponse<ReintegrationPlanView> assessForReintegrationPlan(
            @PathParam("id") ReintegrationPlanId id,
            @BeanParam Step step,
            @NotNull @Valid ReintegrationRequests.NewAssessment body) {
        return plans.assessFor(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/revision")
    public RestResponse<ReintegrationPlanView> reviseReintegrationPlan(
            @PathParam("id") ReintegrationPlanId id,
            @BeanParam Step step,
            @NotNull @Valid ReintegrationRequests.RevisedReintegrationPlan body) {
        return plans.revise(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/agreement")
    public RestResponse<ReintegrationPlanView> agreeToReintegrationPlan(
            @PathParam("id") ReintegrationPlanId id,
            @BeanParam Step step,
            @NotNull @Valid ReintegrationRequests.PlanAgreement body) {
        return plans.agreeTo(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/beginning")
    public RestResponse<ReintegrationPlanView> beginReintegrationPlan(
            @PathParam("id") ReintegrationPlanId id,
            @BeanParam Step step,
            @NotNull @Valid ReintegrationRequests.PlanBeginning body) {
        return plans.begin(id, step, new ReintegrationPlanCommand.Begin()).ok();
    }

    @POST
    @Path("/assistance")
    public RestResponse<ReintegrationPlanView> assistByReintegrationPlan(
            @PathParam("id") ReintegrationPlanId id,
            @BeanParam Step step,
            @NotNull @Valid ReintegrationRequests.NewAssistance body) {
        return plans.assistBy(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/completion")
    public RestResponse<ReintegrationPlanView> completeReintegrationPlan(
            @PathParam("id") ReintegrationPlanId id,
            @BeanParam Step step,
            @NotNull @Valid ReintegrationRequests.PlanCompletion body) {
        return plans.complete(id, step, new ReintegrationPlanCommand.Complete()).ok();
    }

    @POST
    @Path("/discontinuation")
    public RestResponse<ReintegrationPlanView> discontinueReintegrationPlan(
            @PathParam("id") ReintegrationPlanId id,
            @BeanParam Step step,
            @NotNull @Valid ReintegrationRequests.PlanDiscontinuation body) {
        return plans.discontinue(id, step, new ReintegrationPlanCommand.Discontinue(body.reason()))
                .ok();
    }
}
