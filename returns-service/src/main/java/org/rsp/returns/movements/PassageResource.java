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
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.TimelineView;

/** Passages over HTTP. Who may do an act stands in its row of {@link PassageTransition}. */
@Path("/passages/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class PassageResource {

    private final PassageService passages;
    private final Pages pages;

    PassageResource(PassageService passages, Pages pages) {
        this.passages = passages;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public RestResponse<PassageView> getPassage(@PathParam("id") PassageId id) {
        return passages.get(id).ok();
    }

    @GET
    @Path("/timeline")
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<TimelineView> getPassageTimeline(
            @PathParam("id") PassageId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return passages.timeline(id, pages.request(limit, after, id));
    }

    @GET
    @Path("/restraints")
    @RolesAllowed({Role.Named.RETURNS_OFFICER, Role.Named.PROTECTION_OFFICER, Role.Named.SUPERVISOR})
    public Page<RestraintView> getRestraintsOfPassage(
            @PathParam("id") PassageId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return passages.restraints(id, pages.request(limit, after, "restraints", id));
    }

    @POST
    @Path("/release")
    public RestResponse<PassageView> releasePassage(
            @PathParam("id") PassageId id, @BeanParam Step step, @NotNull @Valid MovementRequests.PassageRelease body) {
        return passages.release(id, step, new PassageCommand.Release(body.reason()))
                .ok();
    }

    @POST
    @Path("/restraints")
    public RestResponse<PassageView> recordRestraintInPassage(
            @PathParam("id") PassageId id, @BeanParam Step step, @NotNull @Valid MovementRequests.NewRestraint body) {
        return passages.recordRestraint(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/receipt")
    public RestResponse<PassageView> handOverFromPassage(
            @PathParam("id") PassageId id,
            @BeanParam Step step,
            @NotNull @Valid MovementRequests.HandoverReceipt body) {
        return passages.handOver(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/entry-refusal")
    public RestResponse<PassageView> refuseEntryAfterPassage(
            @PathParam("id") PassageId id, @BeanParam Step step, @NotNull @Valid MovementRequests.EntryRefusal body) {
        return passages.refuseEntry(id, step, body.toCommand()).ok();
    }
}
