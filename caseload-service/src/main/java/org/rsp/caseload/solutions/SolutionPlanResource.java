package org.rsp.caseload.solutions;

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
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Role;

/** Solution plans over HTTP. Who may do an act stands in its row of {@link SolutionPlanTransition}. */
@Path("/solution-plans/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class SolutionPlanResource {

    private final SolutionPlanService plans;

    SolutionPlanResource(SolutionPlanService plans) {
        this.plans = plans;
    }

    @GET
    @RolesAllowed({Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER, Role.Named.SERVICE})
    public RestResponse<SolutionPlanView> getSolutionPlan(@PathParam("id") SolutionPlanId id) {
        return plans.get(id).ok();
    }

    @POST
    @Path("/agreement")
    public RestResponse<SolutionPlanView> agreeToSolutionPlan(
            @PathParam("id") SolutionPlanId id,
            @BeanParam Step step,
            @NotNull @Valid SolutionPlanRequests.SolutionAgreement body) {
        return plans.agreeTo(id, step, new SolutionPlanCommand.AgreeTo(body.option()))
                .ok();
    }

    @POST
    @Path("/hand-over")
    public RestResponse<SolutionPlanView> handOverSolutionPlan(
            @PathParam("id") SolutionPlanId id,
            @BeanParam Step step,
            @NotNull @Valid SolutionPlanRequests.SolutionHandOver body) {
        return plans.handOver(id, step, new SolutionPlanCommand.HandOver()).ok();
    }

    @POST
    @Path("/outcome")
    public RestResponse<SolutionPlanView> recordOutcomeOfSolutionPlan(
            @PathParam("id") SolutionPlanId id,
            @BeanParam Step step,
            @NotNull @Valid SolutionPlanRequests.SolutionReached body) {
        return plans.recordOutcome(id, step, new SolutionPlanCommand.RecordOutcome(body.outcome()))
                .ok();
    }

    @POST
    @Path("/giving-up")
    public RestResponse<SolutionPlanView> giveUpSolutionPlan(
            @PathParam("id") SolutionPlanId id,
            @BeanParam Step step,
            @NotNull @Valid SolutionPlanRequests.SolutionGivenUp body) {
        return plans.giveUp(id, step, new SolutionPlanCommand.GiveUp(body.reason()))
                .ok();
    }

    @POST
    @Path("/withdrawal")
    public RestResponse<SolutionPlanView> withdrawSolutionPlan(
            @PathParam("id") SolutionPlanId id,
            @BeanParam Step step,
            @NotNull @Valid SolutionPlanRequests.SolutionPlanWithdrawal body) {
        return plans.withdraw(id, step, new SolutionPlanCommand.Withdraw(body.reason()))
                .ok();
    }
}
