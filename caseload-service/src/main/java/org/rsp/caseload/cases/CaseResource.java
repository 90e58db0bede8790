package org.rsp.caseload.cases;

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
import org.rsp.caseload.cases.CaseRequests.NewPerson;
import org.rsp.platform.http.Creation;
import org.rsp.platform.http.MergePatches;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.TimelineView;

/** Cases over HTTP. Who may do an act stands in its row of {@link CaseTransition}. */
@Path("/cases")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class CaseResource {

    private final CaseService cases;
    private final MergePatches patches;
    private final Pages pages;

    CaseResource(CaseService cases, MergePatches patches, Pages pages) {
        this.cases = cases;
        this.patches = patches;
        this.pages = pages;
    }

    @POST
    public RestResponse<CaseView> registerCase(@BeanParam Creation call, @NotNull @Valid CaseRequests.NewCase body) {
        return cases.register(call, body.toCommand()).created(Area.PATH, "cases");
    }

    @GET
    @RolesAllowed({Role.Named.REGISTRAR, Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public Page<CaseSummary> listCases(
            @BeanParam CaseFilter filter,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return cases.list(filter, pages.request(limit, after, filter));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Named.REGISTRAR, Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public RestResponse<CaseView> getCase(@PathParam("id") CaseId id) {
        return cases.get(id).ok();
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({Role.Named.REGISTRAR, Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public Page<TimelineView> getCaseTimeline(
            @PathParam("id") CaseId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return cases.timeline(id, pages.request(limit, after, id));
    }

    @POST
    @Path("/{id}/individuals")
    public RestResponse<CaseView> addIndividualToCase(
            @PathParam("id") CaseId id, @BeanParam Step step, @NotNull @Valid CaseRequests.NewIndividual body) {
        return cases.addIndividual(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/{id}/corrections")
    public RestResponse<CaseView> correctIndividualOfCase(
            @PathParam("id") CaseId id, @BeanParam Step step, @NotNull @Valid CaseRequests.CaseCorrection body) {
        return cases.correct(
                        id,
                        step,
                        new CaseCommand.Correct(body.individualId(), body.reason()),
                        body.changes(),
                        stands -> patches.apply(body.changes(), "/changes", NewPerson.of(stands), NewPerson.class)
                                .toPerson())
                .ok();
    }

    @GET
    @Path("/{id}/corrections")
    @RolesAllowed({Role.Named.REGISTRAR, Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public Page<CorrectionView> getCaseCorrections(
            @PathParam("id") CaseId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return cases.corrections(id, pages.request(limit, after, id));
    }

    @POST
    @Path("/{id}/admission")
    public RestResponse<CaseView> admitCase(
            @PathParam("id") CaseId id, @BeanParam Step step, @NotNull @Valid CaseRequests.CaseAdmission body) {
        return cases.admit(id, step, new CaseCommand.Admit(body.caseloadId())).ok();
    }

    @POST
    @Path("/{id}/release")
    public RestResponse<CaseView> releaseCase(
            @PathParam("id") CaseId id, @BeanParam Step step, @NotNull @Valid CaseRequests.CaseRelease body) {
        return cases.release(id, step, new CaseCommand.Release(body.reason())).ok();
    }

    @POST
    @Path("/{id}/closure")
    public RestResponse<CaseView> closeCase(
            @PathParam("id") CaseId id, @BeanParam Step step, @NotNull @Valid CaseRequests.CaseClosure body) {
        return cases.close(id, step, new CaseCommand.Close(body.reason())).ok();
    }

    @POST
    @Path("/{id}/reopening")
    public RestResponse<CaseView> reopenCase(
            @PathParam("id") CaseId id, @BeanParam Step step, @NotNull @Valid CaseRequests.CaseReopening body) {
        return cases.reopen(id, step, new CaseCommand.Reopen(body.reason())).ok();
    }
}
