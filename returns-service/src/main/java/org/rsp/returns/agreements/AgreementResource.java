package org.rsp.returns.agreements;

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

/** Agreements over HTTP. Who may do an act stands in its row of {@link AgreementTransition}. */
@Path("/agreements")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class AgreementResource {

    private final AgreementService agreements;
    private final Pages pages;

    AgreementResource(AgreementService agreements, Pages pages) {
        this.agreements = agreements;
        this.pages = pages;
    }

    @POST
    public RestResponse<AgreementView> drawUpAgreement(
            @BeanParam Creation call, @NotNull @Valid AgreementRequests.NewAgreement draft) {
        return agreements.drawUp(call, draft.toCommand()).created(Area.PATH, "agreements");
    }

    @GET
    @RolesAllowed({
        Role.Named.COORDINATOR,
        Role.Named.SUPERVISOR,
        Role.Named.CASEWORKER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.RETURNS_OFFICER
    })
    public Page<AgreementSummaryView> listAgreements(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return agreements.list(pages.request(limit, after, "agreements"));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.Named.COORDINATOR,
        Role.Named.SUPERVISOR,
        Role.Named.CASEWORKER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.RETURNS_OFFICER
    })
    public RestResponse<AgreementView> getAgreement(@PathParam("id") AgreementId id) {
        return agreements.get(id).ok();
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({
        Role.Named.COORDINATOR,
        Role.Named.SUPERVISOR,
        Role.Named.CASEWORKER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.RETURNS_OFFICER
    })
    public Page<TimelineView> getAgreementTimeline(
            @PathParam("id") AgreementId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return agreements.timeline(id, pages.request(limit, after, id));
    }

    @POST
    @Path("/{id}/signatures")
    public RestResponse<AgreementView> signAgreement(
            @PathParam("id") AgreementId id,
            @BeanParam Step step,
            @NotNull @Valid AgreementRequests.AgreementSignature body) {
        return agreements.perform(id, step, new AgreementCommand.Sign()).ok();
    }

    @POST
    @Path("/{id}/conclusion")
    public RestResponse<AgreementView> concludeAgreement(
            @PathParam("id") AgreementId id,
            @BeanParam Step step,
            @NotNull @Valid AgreementRequests.AgreementConclusion body) {
        return agreements.perform(id, step, new AgreementCommand.Conclude()).ok();
    }

    @POST
    @Path("/{id}/ratifications")
    public RestResponse<AgreementView> ratifyAgreement(
            @PathParam("id") AgreementId id,
            @BeanParam Step step,
            @NotNull @Valid AgreementRequests.AgreementRatification body) {
        return agreements.perform(id, step, new AgreementCommand.Ratify()).ok();
    }

    @POST
    @Path("/{id}/entry-into-force")
    public RestResponse<AgreementView> bringIntoForceAgreement(
            @PathParam("id") AgreementId id,
            @BeanParam Step step,
            @NotNull @Valid AgreementRequests.AgreementEntryIntoForce body) {
        return agreements
                .perform(id, step, new AgreementCommand.BringIntoForce())
                .ok();
    }

    @POST
    @Path("/{id}/suspensions")
    public RestResponse<AgreementView> suspendAgreement(
            @PathParam("id") AgreementId id,
            @BeanParam Step step,
            @NotNull @Valid AgreementRequests.AgreementSuspension body) {
        return agreements
                .perform(id, step, new AgreementCommand.Suspend(body.reason()))
                .ok();
    }

    @POST
    @Path("/{id}/suspension-liftings")
    public RestResponse<AgreementView> liftSuspensionOfAgreement(
            @PathParam("id") AgreementId id,
            @BeanParam Step step,
            @NotNull @Valid AgreementRequests.AgreementSuspensionLifting body) {
        return agreements
                .perform(id, step, new AgreementCommand.LiftSuspension())
                .ok();
    }

    @POST
    @Path("/{id}/resumptions")
    public RestResponse<AgreementView> resumeAgreement(
            @PathParam("id") AgreementId id,
            @BeanParam Step step,
            @NotNull @Valid AgreementRequests.AgreementResumption body) {
        return agreements.perform(id, step, new AgreementCommand.Resume()).ok();
    }

    @POST
    @Path("/{id}/denunciations")
    public RestResponse<AgreementView> denounceAgreement(
            @PathParam("id") AgreementId id,
            @BeanParam Step step,
            @NotNull @Valid AgreementRequests.AgreementDenunciation body) {
        return agreements
                .perform(id, step, new AgreementCommand.Denounce(body.effectiveOn()))
                .ok();
    }

    @POST
    @Path("/{id}/ending")
    public RestResponse<AgreementView> endAgreement(
            @PathParam("id") AgreementId id,
            @BeanParam Step step,
            @NotNull @Valid AgreementRequests.AgreementEnding body) {
        return agreements
                .perform(id, step, new AgreementCommand.End(body.reason()))
                .ok();
    }
}
