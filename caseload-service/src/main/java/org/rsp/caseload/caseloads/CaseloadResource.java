package org.rsp.caseload.caseloads;

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

/** Caseloads over HTTP. Who may do an act stands in its row of {@link CaseloadTransition}. */
@Path("/caseloads")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class CaseloadResource {

    private final CaseloadService caseloads;
    private final Pages pages;

    CaseloadResource(CaseloadService caseloads, Pages pages) {
        this.caseloads = caseloads;
        this.pages = pages;
    }

    @POST
    public RestResponse<CaseloadView> openUpCaseload(
            @BeanParam Creation call, @NotNull @Valid CaseloadRequests.NewCaseload body) {
        return caseloads.open(call, body.toCommand()).created(Area.PATH, "caseloads");
    }

    @GET
    @RolesAllowed({Role.Named.COORDINATOR, Role.Named.SUPERVISOR, Role.Named.CASEWORKER, Role.Named.REGISTRAR})
    public Page<CaseloadView> listCaseloads(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return caseloads.list(pages.request(limit, after, "caseloads"));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Named.COORDINATOR, Role.Named.SUPERVISOR, Role.Named.CASEWORKER, Role.Named.REGISTRAR})
    public RestResponse<CaseloadView> getCaseload(@PathParam("id") CaseloadId id) {
        return caseloads.get(id).ok();
    }

    @GET
    @Path("/{id}/progress")
    @RolesAllowed({Role.Named.COORDINATOR, Role.Named.SUPERVISOR, Role.Named.CASEWORKER})
    public CaseloadView.CaseloadProgress getCaseloadProgress(@PathParam("id") CaseloadId id) {
        return caseloads.progress(id);
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({Role.Named.COORDINATOR, Role.Named.SUPERVISOR, Role.Named.CASEWORKER, Role.Named.REGISTRAR})
    public Page<TimelineView> getCaseloadTimeline(
            @PathParam("id") CaseloadId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return caseloads.timeline(id, pages.request(limit, after, id));
    }

    @POST
    @Path("/{id}/pauses")
    public RestResponse<CaseloadView> pauseCaseload(
            @PathParam("id") CaseloadId id, @BeanParam Step step, @NotNull @Valid CaseloadRequests.CaseloadPause body) {
        return caseloads
                .perform(id, step, new CaseloadCommand.Pause(body.reason()))
                .ok();
    }

    @POST
    @Path("/{id}/resumptions")
    public RestResponse<CaseloadView> resumeCaseload(
            @PathParam("id") CaseloadId id,
            @BeanParam Step step,
            @NotNull @Valid CaseloadRequests.CaseloadResumption body) {
        return caseloads.perform(id, step, new CaseloadCommand.Resume()).ok();
    }

    @POST
    @Path("/{id}/closure")
    public RestResponse<CaseloadView> closeCaseload(
            @PathParam("id") CaseloadId id,
            @BeanParam Step step,
            @NotNull @Valid CaseloadRequests.CaseloadClosure body) {
        return caseloads
                .perform(id, step, new CaseloadCommand.Close(body.reason()))
                .ok();
    }
}
