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
import org.rsp.caseload.Area;
import org.rsp.platform.http.Creation;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.TimelineView;

/** Screenings over HTTP. Who may do an act stands in its row of {@link ScreeningTransition}. */
@Path("/screenings")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ScreeningResource {

    private final ScreeningService screenings;
    private final ReferralService referrals;
    private final Pages pages;

    ScreeningResource(ScreeningService screenings, ReferralService referrals, Pages pages) {
        this.screenings = screenings;
        this.referrals = referrals;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({
        Role.Named.REGISTRAR,
        Role.Named.CASEWORKER,
        Role.Named.SUPERVISOR,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.RSD_REVIEWER
    })
    public Page<ScreeningSummary> listScreenings(
            @BeanParam ScreeningFilter filter,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return screenings.list(filter, pages.request(limit, after, filter));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.Named.REGISTRAR,
        Role.Named.CASEWORKER,
        Role.Named.SUPERVISOR,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.RSD_REVIEWER
    })
    public RestResponse<ScreeningView> getScreening(@PathParam("id") ScreeningId id) {
        return screenings.get(id).ok();
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({
        Role.Named.REGISTRAR,
        Role.Named.CASEWORKER,
        Role.Named.SUPERVISOR,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.RSD_REVIEWER
    })
    public Page<TimelineView> getScreeningTimeline(
            @PathParam("id") ScreeningId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return screenings.timeline(id, pages.request(limit, after, id));
    }

    @GET
    @Path("/{id}/profile-sets")
    @RolesAllowed({Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER, Role.Named.RSD_REVIEWER
    })
    public Page<ProfileSetView> getScreeningProfileSets(
            @PathParam("id") ScreeningId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return screenings.profileSets(id, pages.request(limit, after, "profile sets", id));
    }

    @POST
    @Path("/{id}/answers")
    public RestResponse<ScreeningView> recordAnswersInScreening(
            @PathParam("id") ScreeningId id,
            @BeanParam Step step,
            @NotNull @Valid ScreeningRequests.ScreeningAnswers body) {
        return screenings.recordAnswers(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/{id}/profiles")
    public RestResponse<ScreeningView> profileScreening(
            @PathParam("id") ScreeningId id,
            @BeanParam Step step,
            @NotNull @Valid ScreeningRequests.ScreeningProfiles body) {
        return screenings.profile(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/{id}/reviews")
    public RestResponse<ScreeningView> reviewScreening(
            @PathParam("id") ScreeningId id,
            @BeanParam Step step,
            @NotNull @Valid ScreeningRequests.ScreeningReview body) {
        return screenings.review(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/{id}/setting-aside")
    public RestResponse<ScreeningView> setAsideScreening(
            @PathParam("id") ScreeningId id,
            @BeanParam Step step,
            @NotNull @Valid ScreeningRequests.ScreeningSettingAside body) {
        return screenings
                .setAside(id, step, new ScreeningCommand.SetAside(body.reason()))
                .ok();
    }

    @POST
    @Path("/{id}/referrals")
    public RestResponse<ReferralView> makeReferral(
            @PathParam("id") ScreeningId id,
            @BeanParam Creation call,
            @NotNull @Valid ScreeningRequests.NewReferral body) {
        return referrals.make(id, call, body.toCommand()).created(Area.PATH, "referrals");
    }

    @GET
    @Path("/{id}/referrals")
    @RolesAllowed({Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public Page<ReferralView> getReferralsOfScreening(
            @PathParam("id") ScreeningId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return referrals.ofScreening(id, pages.request(limit, after, "referrals", id));
    }
}
