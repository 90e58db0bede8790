package org.rsp.caseload.stays;

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

/** Removal stays over HTTP. Who may do an act stands in its row of {@link RemovalStayTransition}. */
@Path("/removal-stays")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class RemovalStayResource {

    private final RemovalStayService stays;
    private final Pages pages;

    RemovalStayResource(RemovalStayService stays, Pages pages) {
        this.stays = stays;
        this.pages = pages;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Named.REGISTRAR, Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public RestResponse<RemovalStayView> getRemovalStay(@PathParam("id") RemovalStayId id) {
        return stays.get(id).ok();
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public Page<TimelineView> getRemovalStayTimeline(
            @PathParam("id") RemovalStayId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return stays.timeline(id, pages.request(limit, after, id));
    }

    @POST
    @Path("/{id}/lifting-agreements")
    public RestResponse<RemovalStayView> agreeToLiftRemovalStay(
            @PathParam("id") RemovalStayId id,
            @BeanParam Step step,
            @NotNull @Valid RemovalStayRequests.LiftingAgreement body) {
        return stays.agreeToLift(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/{id}/lifting")
    public RestResponse<RemovalStayView> liftRemovalStay(
            @PathParam("id") RemovalStayId id,
            @BeanParam Step step,
            @NotNull @Valid RemovalStayRequests.RemovalStayLifting body) {
        return stays.lift(id, step, body.toCommand()).ok();
    }
}
