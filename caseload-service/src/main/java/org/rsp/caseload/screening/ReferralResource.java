package org.rsp.caseload.screening;

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

/** Referrals over HTTP. Who may do an act stands in its row of {@link ReferralTransition}. */
@Path("/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ReferralResource {

    private final ReferralService referrals;
    private final Pages pages;

    ReferralResource(ReferralService referrals, Pages pages) {
        this.referrals = referrals;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public Page<ReferralSummary> listReferrals(
            @BeanParam ReferralFilter filter,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return referrals.list(filter, pages.request(limit, after, filter));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public RestResponse<ReferralView> getReferral(@PathParam("id") ReferralId id) {
        return referrals.get(id).ok();
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public Page<TimelineView> getReferralTimeline(
            @PathParam("id") ReferralId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return referrals.timeline(id, pages.request(limit, after, id));
    }

    @POST
    @Path("/{id}/acceptance")
    public RestResponse<ReferralView> acceptReferral(
            @PathParam("id") ReferralId id,
            @BeanParam Step step,
            @NotNull @Valid ScreeningRequests.ReferralAcceptance body) {
        return referrals.accept(id, step, new ReferralCommand.Accept()).ok();
    }

    @POST
    @Path("/{id}/declining")
    public RestResponse<ReferralView> declineReferral(
            @PathParam("id") ReferralId id,
            @BeanParam Step step,
            @NotNull @Valid ScreeningRequests.ReferralDeclining body) {
        return referrals
                .decline(id, step, new ReferralCommand.Decline(body.reason()))
                .ok();
    }

    @POST
    @Path("/{id}/withdrawal")
    public RestResponse<ReferralView> withdrawReferral(
            @PathParam("id") ReferralId id,
            @BeanParam Step step,
            @NotNull @Valid ScreeningRequests.ReferralWithdrawal body) {
        return referrals
                .withdraw(id, step, new ReferralCommand.Withdraw(body.reason()))
                .ok();
    }

    @POST
    @Path("/{id}/completion")
    public RestResponse<ReferralView> completeReferral(
            @PathParam("id") ReferralId id,
            @BeanParam Step step,
            @NotNull @Valid ScreeningRequests.ReferralCompletion body) {
        return referrals
                .complete(id, step, new ReferralCommand.Complete(body.feedback()))
                .ok();
    }
}
