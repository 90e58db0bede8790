package org.rsp.returns.reintegration;

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

/** Reviews over HTTP. Who may do an act stands in its row of {@link ReintegrationReviewTransition}. */
@Path("/reintegration-reviews/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ReintegrationReviewResource {

    private final ReintegrationReviewService reviews;
    private final Pages pages;

    ReintegrationReviewResource(ReintegrationReviewService reviews, Pages pages) {
        this.reviews = reviews;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public RestResponse<ReintegrationReviewView> getReintegrationReview(@PathParam("id") ReintegrationReviewId id) {
        return reviews.get(id).ok();
    }

    @GET
    @Path("/timeline")
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<TimelineView> getReintegrationReviewTimeline(
            @PathParam("id") ReintegrationReviewId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return reviews.timeline(id, pages.request(limit, after, id));
    }

    @POST
    @Path("/answer")
    public RestResponse<ReintegrationReviewView> answerReintegrationReview(
            @PathParam("id") ReintegrationReviewId id,
            @BeanParam Step step,
            @NotNull @Valid ReintegrationRequests.ReviewAnswer body) {
        return reviews.answer(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/miss")
    public RestResponse<ReintegrationReviewView> missReintegrationReview(
            @PathParam("id") ReintegrationReviewId id,
            @BeanParam Step step,
            @NotNull @Valid ReintegrationRequests.ReviewMiss body) {
        return reviews.miss(id, step, new ReintegrationReviewCommand.Miss(body.reason()))
                .ok();
    }
}
