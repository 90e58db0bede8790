package org.rsp.caseload.arrangements;

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

/** Arrangements over HTTP. Who may do an act stands in its row of {@link ArrangementTransition}. */
@Path("/arrangements")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ArrangementResource {

    private final ArrangementService arrangements;
    private final Pages pages;

    ArrangementResource(ArrangementService arrangements, Pages pages) {
        this.arrangements = arrangements;
        this.pages = pages;
    }

    @POST
    public RestResponse<ArrangementView> drawUpArrangement(
            @BeanParam Creation call, @NotNull @Valid ArrangementRequests.NewArrangement draft) {
        return arrangements.drawUp(call, draft.toCommand()).created(Area.PATH, "arrangements");
    }

    @GET
    @RolesAllowed({Role.Named.COORDINATOR, Role.Named.SUPERVISOR, Role.Named.CASEWORKER, Role.Named.REGISTRAR})
    public Page<ArrangementView> listArrangements(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return arrangements.list(pages.request(limit, after, "arrangements"));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Named.COORDINATOR, Role.Named.SUPERVISOR, Role.Named.CASEWORKER, Role.Named.REGISTRAR})
    public RestResponse<ArrangementView> getArrangement(@PathParam("id") ArrangementId id) {
        return arrangements.get(id).ok();
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({Role.Named.COORDINATOR, Role.Named.SUPERVISOR, Role.Named.CASEWORKER, Role.Named.REGISTRAR})
    public Page<TimelineView> getArrangementTimeline(
            @PathParam("id") ArrangementId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return arrangements.timeline(id, pages.request(limit, after, id));
    }

    @POST
    @Path("/{id}/accessions")
    public RestResponse<ArrangementView> accedeToArrangement(
            @PathParam("id") ArrangementId id,
            @BeanParam Step step,
            @NotNull @Valid ArrangementRequests.ArrangementAccession body) {
        return arrangements.perform(id, step, new ArrangementCommand.Accede()).ok();
    }

    @POST
    @Path("/{id}/entry-into-force")
    public RestResponse<ArrangementView> bringIntoForceArrangement(
            @PathParam("id") ArrangementId id,
            @BeanParam Step step,
            @NotNull @Valid ArrangementRequests.ArrangementEntryIntoForce body) {
        return arrangements
                .perform(id, step, new ArrangementCommand.BringIntoForce())
                .ok();
    }

    @POST
    @Path("/{id}/suspensions")
    public RestResponse<ArrangementView> suspendArrangement(
            @PathParam("id") ArrangementId id,
            @BeanParam Step step,
            @NotNull @Valid ArrangementRequests.ArrangementSuspension body) {
        return arrangements
                .perform(id, step, new ArrangementCommand.Suspend(body.reason()))
                .ok();
    }

    @POST
    @Path("/{id}/resumptions")
    public RestResponse<ArrangementView> resumeArrangement(
            @PathParam("id") ArrangementId id,
            @BeanParam Step step,
            @NotNull @Valid ArrangementRequests.ArrangementResumption body) {
        return arrangements.perform(id, step, new ArrangementCommand.Resume()).ok();
    }

    @POST
    @Path("/{id}/withdrawals")
    public RestResponse<ArrangementView> withdrawFromArrangement(
            @PathParam("id") ArrangementId id,
            @BeanParam Step step,
            @NotNull @Valid ArrangementRequests.ArrangementWithdrawal body) {
        return arrangements
                .perform(id, step, new ArrangementCommand.Withdraw(body.effectiveOn()))
                .ok();
    }

    @POST
    @Path("/{id}/ending")
    public RestResponse<ArrangementView> endArrangement(
            @PathParam("id") ArrangementId id,
            @BeanParam Step step,
            @NotNull @Valid ArrangementRequests.ArrangementEnding body) {
        return arrangements
                .perform(id, step, new ArrangementCommand.End(body.reason()))
                .ok();
    }
}
