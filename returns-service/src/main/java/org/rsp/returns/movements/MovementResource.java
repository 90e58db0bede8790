package org.rsp.returns.movements;

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
import org.rsp.platform.http.Creation;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.TimelineView;
import org.rsp.returns.Area;

/** Movements over HTTP. Who may do an act stands in its row of {@link MovementTransition}. */
@Path("/movements")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class MovementResource {

    private final MovementService movements;
    private final Pages pages;

    MovementResource(MovementService movements, Pages pages) {
        this.movements = movements;
        this.pages = pages;
    }

    @POST
    public RestResponse<MovementView> planMovement(
            @BeanParam Creation call, @NotNull @Valid MovementRequests.NewMovement body) {
        return movements.plan(call, body.toCommand()).created(Area.PATH, "movements");
    }

    @GET
    @RolesAllowed({Role.Named.RETURNS_OFFICER, Role.Named.PROTECTION_OFFICER, Role.Named.SUPERVISOR, Role.Named.MONITOR
    })
    public Page<MovementView> listMovements(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return movements.list(pages.request(limit, after, "movements"));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Named.RETURNS_OFFICER, Role.Named.PROTECTION_OFFICER, Role.Named.SUPERVISOR, Role.Named.MONITOR
    })
    public RestResponse<MovementView> getMovement(@PathParam("id") MovementId id) {
        return movements.get(id).ok();
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({Role.Named.RETURNS_OFFICER, Role.Named.PROTECTION_OFFICER, Role.Named.SUPERVISOR, Role.Named.MONITOR
    })
    public Page<TimelineView> getMovementTimeline(
            @PathParam("id") MovementId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return movements.timeline(id, pages.request(limit, after, id));
    }

    @GET
    @Path("/{id}/incidents")
    @RolesAllowed({Role.Named.RETURNS_OFFICER, Role.Named.PROTECTION_OFFICER, Role.Named.SUPERVISOR, Role.Named.MONITOR
    })
    public Page<IncidentView> getIncidentsOfMovement(
            @PathParam("id") MovementId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return movements.incidents(id, pages.request(limit, after, "incidents", id));
    }

    @POST
    @Path("/{id}/transits")
    public RestResponse<MovementView> recordTransitOfMovement(
            @PathParam("id") MovementId id,
            @BeanParam Step step,
            @NotNull @Valid MovementRequests.TransitStatement body) {
        return movements.recordTransit(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/{id}/escorts")
    public RestResponse<MovementView> planEscortsOfMovement(
            @PathParam("id") MovementId id,
            @BeanParam Step step,
            @NotNull @Valid MovementRequests.EscortPlanning body) {
        return movements.planEscorts(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/{id}/confirmation")
    public RestResponse<MovementView> confirmMovement(
            @PathParam("id") MovementId id,
            @BeanParam Step step,
            @NotNull @Valid MovementRequests.MovementConfirmation body) {
        return movements.confirm(id, step, new MovementCommand.Confirm()).ok();
    }

    @POST
    @Path("/{id}/start")
    public RestResponse<MovementView> setOffMovement(
            @PathParam("id") MovementId id, @BeanParam Step step, @NotNull @Valid MovementRequests.MovementStart body) {
        return movements.setOff(id, step, new MovementCommand.SetOff()).ok();
    }

    @POST
    @Path("/{id}/completion")
    public RestResponse<MovementView> completeMovement(
            @PathParam("id") MovementId id,
            @BeanParam Step step,
            @NotNull @Valid MovementRequests.MovementCompletion body) {
        return movements.complete(id, step, new MovementCommand.Complete()).ok();
    }

    @POST
    @Path("/{id}/breaking-off")
    public RestResponse<MovementView> abortMovement(
            @PathParam("id") MovementId id,
            @BeanParam Step step,
            @NotNull @Valid MovementRequests.MovementBreakingOff body) {
        return movements
                .abort(id, step, new MovementCommand.Abort(body.reason()))
                .ok();
    }

    @POST
    @Path("/{id}/cancellation")
    public RestResponse<MovementView> cancelMovement(
            @PathParam("id") MovementId id,
            @BeanParam Step step,
            @NotNull @Valid MovementRequests.MovementCancelling body) {
        return movements
                .cancel(id, step, new MovementCommand.Cancel(body.reason()))
                .ok();
    }

    @POST
    @Path("/{id}/incidents")
    public RestResponse<MovementView> recordIncidentOnMovement(
            @PathParam("id") MovementId id, @BeanParam Step step, @NotNull @Valid MovementRequests.NewIncident body) {
        return movements.recordIncident(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/{id}/report")
    public RestResponse<MovementView> fileReportOnMovement(
            @PathParam("id") MovementId id, @BeanParam Step step, @NotNull @Valid MovementRequests.MonitorReport body) {
        return movements.fileReport(id, step, body.toCommand()).ok();
    }
}
