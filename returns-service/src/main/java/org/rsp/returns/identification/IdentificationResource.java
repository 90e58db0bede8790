package org.rsp.returns.identification;

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

/** Identifications over HTTP. Who may do an act stands in its row of {@link IdentificationTransition}; what the state does that is asked, it does in its inbox. */
@Path("/identifications/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class IdentificationResource {

    private final IdentificationService identifications;
    private final Pages pages;

    IdentificationResource(IdentificationService identifications, Pages pages) {
        this.identifications = identifications;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public RestResponse<IdentificationView> getIdentification(@PathParam("id") IdentificationId id) {
        return identifications.get(id).ok();
    }

    @GET
    @Path("/timeline")
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<TimelineView> getIdentificationTimeline(
            @PathParam("id") IdentificationId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return identifications.timeline(id, pages.request(limit, after, id));
    }

    @POST
    @Path("/steps")
    public RestResponse<IdentificationView> recordStepInIdentification(
            @PathParam("id") IdentificationId id,
            @BeanParam Step step,
            @NotNull @Valid IdentificationRequests.NewIdentityStep body) {
        return identifications.recordStep(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/proof")
    public RestResponse<IdentificationView> proveIdentification(
            @PathParam("id") IdentificationId id,
            @BeanParam Step step,
            @NotNull @Valid IdentificationRequests.IdentityProof body) {
        return identifications
                .prove(id, step, new IdentificationCommand.Prove())
                .ok();
    }

    @POST
    @Path("/request")
    public RestResponse<IdentificationView> requestIdentification(
            @PathParam("id") IdentificationId id,
            @BeanParam Step step,
            @NotNull @Valid IdentificationRequests.NationalityRequest body) {
        return identifications.request(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/request-withdrawal")
    public RestResponse<IdentificationView> withdrawRequestForIdentification(
            @PathParam("id") IdentificationId id,
            @BeanParam Step step,
            @NotNull @Valid IdentificationRequests.NationalityRequestWithdrawal body) {
        return identifications
                .withdrawRequest(id, step, new IdentificationCommand.WithdrawRequestFor(body.reason()))
                .ok();
    }

    @POST
    @Path("/statelessness-review")
    public RestResponse<IdentificationView> reviewStatelessnessInIdentification(
            @PathParam("id") IdentificationId id,
            @BeanParam Step step,
            @NotNull @Valid IdentificationRequests.StatelessnessReview body) {
        return identifications
                .reviewStatelessness(id, step, new IdentificationCommand.ReviewStatelessnessIn())
                .ok();
    }

    @POST
    @Path("/resumption")
    public RestResponse<IdentificationView> resumeIdentification(
            @PathParam("id") IdentificationId id,
            @BeanParam Step step,
            @NotNull @Valid IdentificationRequests.IdentificationResumption body) {
        return identifications
                .resume(id, step, new IdentificationCommand.Resume(body.reason()))
                .ok();
    }

    @POST
    @Path("/statelessness-finding")
    public RestResponse<IdentificationView> findStatelessnessInIdentification(
            @PathParam("id") IdentificationId id,
            @BeanParam Step step,
            @NotNull @Valid IdentificationRequests.StatelessnessFinding body) {
        return identifications
                .findStatelessness(id, step, new IdentificationCommand.FindStatelessnessIn())
                .ok();
    }

    @POST
    @Path("/setting-aside")
    public RestResponse<IdentificationView> setAsideIdentification(
            @PathParam("id") IdentificationId id,
            @BeanParam Step step,
            @NotNull @Valid IdentificationRequests.ConfirmationSettingAside body) {
        return identifications
                .setAside(id, step, new IdentificationCommand.SetAside(body.reason()))
                .ok();
    }
}
