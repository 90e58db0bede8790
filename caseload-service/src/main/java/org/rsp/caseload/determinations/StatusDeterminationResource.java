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
import org.rsp.platform.lifecycle.TimelineView;

/** Status determinations over HTTP, beside hearing and assessing. Who may do an act stands in its row of {@link StatusDeterminationTransition}. */
@Path("/status-determinations")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class StatusDeterminationResource {

    private final StatusDeterminationService determinations;
    private final Pages pages;

    StatusDeterminationResource(StatusDeterminationService determinations, Pages pages) {
        this.determinations = determinations;
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
    public Page<StatusDeterminationSummary> listStatusDeterminations(
            @BeanParam StatusDeterminationFilter filter,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return determinations.list(filter, pages.request(limit, after, filter));
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
    public RestResponse<StatusDeterminationView> getStatusDetermination(@PathParam("id") StatusDeterminationId id) {
        return determinations.get(id).ok();
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
    public Page<TimelineView> getStatusDeterminationTimeline(
            @PathParam("id") StatusDeterminationId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return determinations.timeline(id, pages.request(limit, after, id));
    }

    @POST
    @Path("/{id}/priority")
    public RestResponse<StatusDeterminationView> prioritiseStatusDetermination(
            @PathParam("id") StatusDeterminationId id,
            @BeanParam Step step,
            @NotNull @Valid StatusDeterminationRequests.Priority body) {
        return determinations
                .prioritise(id, step, new StatusDeterminationCommand.Prioritise(body.reason()))
                .ok();
    }

    @POST
    @Path("/{id}/modality")
    public RestResponse<StatusDeterminationView> assignModalityToStatusDetermination(
            @PathParam("id") StatusDeterminationId id,
            @BeanParam Step step,
            @NotNull @Valid StatusDeterminationRequests.ModalityAssignment body) {
        return determinations
                .assignModality(id, step, new StatusDeterminationCommand.AssignModality(body.modality(), body.ground()))
                .ok();
    }

    @POST
    @Path("/{id}/contacts")
    public RestResponse<StatusDeterminationView> recordContactInStatusDetermination(
            @PathParam("id") StatusDeterminationId id,
            @BeanParam Step step,
            @NotNull @Valid StatusDeterminationRequests.Contact body) {
        return determinations
                .recordContact(id, step, new StatusDeterminationCommand.RecordContact(body.how()))
                .ok();
    }

    @POST
    @Path("/{id}/closure")
    public RestResponse<StatusDeterminationView> closeStatusDetermination(
            @PathParam("id") StatusDeterminationId id,
            @BeanParam Step step,
            @NotNull @Valid StatusDeterminationRequests.StatusDeterminationClosure body) {
        return determinations
                .close(id, step, new StatusDeterminationCommand.Close())
                .ok();
    }

    @POST
    @Path("/{id}/withdrawal")
    public RestResponse<StatusDeterminationView> withdrawStatusDetermination(
            @PathParam("id") StatusDeterminationId id,
            @BeanParam Step step,
            @NotNull @Valid StatusDeterminationRequests.ClaimWithdrawal body) {
        return determinations.withdraw(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/{id}/reopenings")
    public RestResponse<StatusDeterminationView> reopenStatusDetermination(
            @PathParam("id") StatusDeterminationId id,
            @BeanParam Step step,
            @NotNull @Valid StatusDeterminationRequests.StatusDeterminationReopening body) {
        return determinations
                .reopen(id, step, new StatusDeterminationCommand.Reopen(body.ground()))
                .ok();
    }
}
