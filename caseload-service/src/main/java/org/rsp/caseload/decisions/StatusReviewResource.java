package org.rsp.caseload.decisions;

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

/** Reviews of a status over HTTP. Who may do an act stands in its row of {@link StatusReviewTransition}. */
@Path("/status-reviews")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class StatusReviewResource {

    private final StatusReviewService reviews;
    private final Pages pages;

    StatusReviewResource(StatusReviewService reviews, Pages pages) {
        this.reviews = reviews;
        this.pages = pages;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RSD_REVIEWER,
        Role.Named.APPEAL_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public RestResponse<StatusReviewView> getStatusReview(@PathParam("id") StatusReviewId id) {
        return reviews.get(id).ok();
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RSD_REVIEWER,
        Role.Named.APPEAL_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<TimelineView> getStatusReviewTimeline(
            @PathParam("id") StatusReviewId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return reviews.timeline(id, pages.request(limit, after, id));
    }

    @POST
    @Path("/{id}/answers")
    public RestResponse<StatusReviewView> recordAnswerInStatusReview(
            @PathParam("id") StatusReviewId id,
            @BeanParam Step step,
            @NotNull @Valid StatusReviewRequests.AnswerToNotice body) {
        return reviews.recordAnswer(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/{id}/upholding")
    public RestResponse<StatusReviewView> upholdStatusInStatusReview(
            @PathParam("id") StatusReviewId id,
            @BeanParam Step step,
            @NotNull @Valid AppealRequests.ReasonedRuling body) {
        return reviews.uphold(id, step, new StatusReviewCommand.Uphold(body.reasons()))
                .ok();
    }

    @POST
    @Path("/{id}/ending")
    public RestResponse<StatusReviewView> endStatusInStatusReview(
            @PathParam("id") StatusReviewId id,
            @BeanParam Step step,
            @NotNull @Valid AppealRequests.ReasonedRuling body) {
        return reviews.endStatus(id, step, new StatusReviewCommand.EndStatus(body.reasons()))
                .ok();
    }

    @POST
    @Path("/{id}/notifications")
    public RestResponse<StatusReviewView> notifyEndingByStatusReview(
            @PathParam("id") StatusReviewId id,
            @BeanParam Step step,
            @NotNull @Valid StatusDecisionRequests.Notification body) {
        return reviews.notifyEnding(
                        id,
                        step,
                        new StatusReviewCommand.NotifyEnding(body.delivery().toDelivery()))
                .ok();
    }
}
