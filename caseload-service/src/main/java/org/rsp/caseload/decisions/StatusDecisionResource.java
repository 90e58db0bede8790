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

/** Status decisions over HTTP. Who may do an act stands in its row of {@link StatusDecisionTransition}. */
@Path("/status-decisions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class StatusDecisionResource {

    private final StatusDecisionService decisions;
    private final Pages pages;

    StatusDecisionResource(StatusDecisionService decisions, Pages pages) {
        this.decisions = decisions;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RSD_REVIEWER,
        Role.Named.APPEAL_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<StatusDecisionSummary> listStatusDecisions(
            @BeanParam StatusDecisionFilter filter,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return decisions.list(filter, pages.request(limit, after, filter));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RSD_REVIEWER,
        Role.Named.APPEAL_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public RestResponse<StatusDecisionView> getStatusDecision(@PathParam("id") StatusDecisionId id) {
        return decisions.get(id).ok();
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
    public Page<TimelineView> getStatusDecisionTimeline(
            @PathParam("id") StatusDecisionId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return decisions.timeline(id, pages.request(limit, after, id));
    }

    @POST
    @Path("/{id}/refusal-notifications")
    public RestResponse<StatusDecisionView> notifyRefusalByStatusDecision(
            @PathParam("id") StatusDecisionId id,
            @BeanParam Step step,
            @NotNull @Valid StatusDecisionRequests.Notification body) {
        return decisions
                .notifyRefusal(
                        id,
                        step,
                        new StatusDecisionCommand.NotifyRefusal(body.delivery().toDelivery()))
                .ok();
    }

    @POST
    @Path("/{id}/protection-notifications")
    public RestResponse<StatusDecisionView> notifyProtectionByStatusDecision(
            @PathParam("id") StatusDecisionId id,
            @BeanParam Step step,
            @NotNull @Valid StatusDecisionRequests.Notification body) {
        return decisions
                .notifyProtection(
                        id,
                        step,
                        new StatusDecisionCommand.NotifyProtection(
                                body.delivery().toDelivery()))
                .ok();
    }

    @POST
    @Path("/{id}/document")
    public RestResponse<StatusDecisionView> recordDocumentOfStatusDecision(
            @PathParam("id") StatusDecisionId id,
            @BeanParam Step step,
            @NotNull @Valid StatusDecisionRequests.StatusDocument body) {
        return decisions
                .recordDocument(id, step, new StatusDecisionCommand.RecordDocument(body.reference()))
                .ok();
    }

    @POST
    @Path("/{id}/setting-aside")
    public RestResponse<StatusDecisionView> setAsideStatusDecision(
            @PathParam("id") StatusDecisionId id,
            @BeanParam Step step,
            @NotNull @Valid StatusDecisionRequests.StatusDecisionMistake body) {
        return decisions
                .setAside(id, step, new StatusDecisionCommand.SetAside(body.reason()))
                .ok();
    }

    @POST
    @Path("/{id}/finality")
    public RestResponse<StatusDecisionView> makeFinalStatusDecision(
            @PathParam("id") StatusDecisionId id,
            @BeanParam Step step,
            @NotNull @Valid StatusDecisionRequests.StatusDecisionFinality body) {
        return decisions
                .makeFinal(id, step, new StatusDecisionCommand.MakeFinal())
                .ok();
    }

    @POST
    @Path("/{id}/reopenings")
    public RestResponse<StatusDecisionView> reopenStatusDecision(
            @PathParam("id") StatusDecisionId id,
            @BeanParam Step step,
            @NotNull @Valid StatusDecisionRequests.StatusDecisionReopening body) {
        return decisions
                .reopen(id, step, new StatusDecisionCommand.Reopen(body.ground()))
                .ok();
    }

    @POST
    @Path("/{id}/ending")
    public RestResponse<StatusDecisionView> endStatusDecision(
            @PathParam("id") StatusDecisionId id,
            @BeanParam Step step,
            @NotNull @Valid StatusDecisionRequests.StatusEnding body) {
        return decisions.end(id, step, new StatusDecisionCommand.End()).ok();
    }
}
