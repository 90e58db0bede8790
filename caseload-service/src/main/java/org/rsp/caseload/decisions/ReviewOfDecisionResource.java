package org.rsp.caseload.decisions;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.rsp.caseload.Area;
import org.rsp.platform.http.Creation;

/** The review of what was decided, over HTTP. */
@Path("/status-decisions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ReviewOfDecisionResource {

    private final StatusReviewService reviews;

    ReviewOfDecisionResource(StatusReviewService reviews) {
        this.reviews = reviews;
    }

    @POST
    @Path("/status-reviews")
    public RestResponse<StatusReviewView> proposeStatusReview(
            @PathParam("id") StatusDecisionId id,
            @BeanParam Creation call,
            @NotNull @Valid StatusReviewRequests.NewStatusReview body) {
        return reviews.propose(id, call, body.toCommand()).created(Area.PATH, "status-reviews");
    }
}
