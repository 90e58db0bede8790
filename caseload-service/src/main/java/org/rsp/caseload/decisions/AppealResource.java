package org.rsp.caseload.decisions;

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

/** Appeals over HTTP. Who may do an act stands in its row of {@link AppealTransition}. */
@Path("/appeals")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class AppealResource {

    private final AppealService appeals;
    private final Pages pages;

    AppealResource(AppealService appeals, Pages pages) {
        this.appeals = appeals;
        this.pages = pages;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.Named.REGISTRAR,
        Role.Named.CASEWORKER,
        Role.Named.RSD_REVIEWER,
        Role.Named.APPEAL_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public RestResponse<AppealView> getAppeal(@PathParam("id") AppealId id) {
        return appeals.get(id).ok();
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RSD_REVIEWER,
        Role.Named.APPEAL_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<TimelineView> getAppealTimeline(
            @PathParam("id") AppealId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return appeals.timeline(id, pages.request(limit, after, id));
    }

    @POST
    @Path("/{id}/leave")
    public RestResponse<AppealView> grantLeaveInAppeal(
            @PathParam("id") AppealId id, @BeanParam Step step, @NotNull @Valid AppealRequests.LeaveToAppeal body) {
        return appeals.grantLeave(id, step, new AppealCommand.GrantLeave(body.reason()))
                .ok();
    }

    @POST
    @Path("/{id}/leave-refusal")
    public RestResponse<AppealView> refuseLeaveInAppeal(
            @PathParam("id") AppealId id, @BeanParam Step step, @NotNull @Valid AppealRequests.ReasonedRuling body) {
        return appeals.refuseLeave(id, step, new AppealCommand.RefuseLeave(body.reasons()))
                .ok();
    }

    @POST
    @Path("/{id}/allowance")
    public RestResponse<AppealView> allowAppeal(
            @PathParam("id") AppealId id, @BeanParam Step step, @NotNull @Valid AppealRequests.AllowedAppeal body) {
        return appeals.allow(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/{id}/dismissal")
    public RestResponse<AppealView> dismissAppeal(
            @PathParam("id") AppealId id, @BeanParam Step step, @NotNull @Valid AppealRequests.ReasonedRuling body) {
        return appeals.dismiss(id, step, new AppealCommand.Dismiss(body.reasons()))
                .ok();
    }

    @POST
    @Path("/{id}/remittal")
    public RestResponse<AppealView> remitAppeal(
            @PathParam("id") AppealId id, @BeanParam Step step, @NotNull @Valid AppealRequests.ReasonedRuling body) {
        return appeals.remit(id, step, new AppealCommand.Remit(body.reasons())).ok();
    }

    @POST
    @Path("/{id}/withdrawal")
    public RestResponse<AppealView> withdrawAppeal(
            @PathParam("id") AppealId id, @BeanParam Step step, @NotNull @Valid AppealRequests.AppealWithdrawal body) {
        return appeals.withdraw(id, step, new AppealCommand.Withdraw(body.informed(), body.inWriting()))
                .ok();
    }

    @POST
    @Path("/{id}/notifications")
    public RestResponse<AppealView> notifyOutcomeOfAppeal(
            @PathParam("id") AppealId id,
            @BeanParam Step step,
            @NotNull @Valid StatusDecisionRequests.Notification body) {
        return appeals.notifyOutcome(
                        id,
                        step,
                        new AppealCommand.NotifyOutcome(body.delivery().toDelivery()))
                .ok();
    }
}
