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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.Area;
import org.rsp.platform.http.Creation;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.identity.Role;

/** What is decided on one person, and said against it, over HTTP. */
@Path("/individuals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class DecisionsOfIndividualResource {

    private final StatusDecisionService decisions;
    private final AppealService appeals;
    private final StatusReviewService reviews;
    private final Pages pages;

    DecisionsOfIndividualResource(
            StatusDecisionService decisions, AppealService appeals, StatusReviewService reviews, Pages pages) {
        this.decisions = decisions;
        this.appeals = appeals;
        this.reviews = reviews;
        this.pages = pages;
    }

    @POST
    @Path("/appeals")
    public RestResponse<AppealView> lodgeAppeal(
            @PathParam("id") UUID id, @BeanParam Creation call, @NotNull @Valid AppealRequests.NewAppeal body) {
        return appeals.lodge(id, call, body.toCommand()).created(Area.PATH, "appeals");
    }

    @GET
    @Path("/status-decisions")
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RSD_REVIEWER,
        Role.Named.APPEAL_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<StatusDecisionView> getStatusDecisionsOfIndividual(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return decisions.ofIndividual(id, pages.request(limit, after, "status decisions", id));
    }

    @GET
    @Path("/appeals")
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RSD_REVIEWER,
        Role.Named.APPEAL_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<AppealView> getAppealsOfIndividual(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return appeals.ofIndividual(id, pages.request(limit, after, "appeals", id));
    }

    @GET
    @Path("/status-reviews")
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RSD_REVIEWER,
        Role.Named.APPEAL_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<StatusReviewView> getStatusReviewsOfIndividual(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return reviews.ofIndividual(id, pages.request(limit, after, "status reviews", id));
    }
}
