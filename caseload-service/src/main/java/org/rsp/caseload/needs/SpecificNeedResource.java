package org.rsp.caseload.needs;

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

/** Specific needs over HTTP. Who may do an act stands in its row of {@link SpecificNeedTransition}. */
@Path("/specific-needs")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class SpecificNeedResource {

    private final SpecificNeedService needs;
    private final Pages pages;

    SpecificNeedResource(SpecificNeedService needs, Pages pages) {
        this.needs = needs;
        this.pages = pages;
    }

    @GET
    @RolesAllowed(Role.Named.PROTECTION_OFFICER)
    public Page<SpecificNeedSummary> listSpecificNeeds(
            @BeanParam SpecificNeedFilter filter,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return needs.list(filter, pages.request(limit, after, filter));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Named.REGISTRAR, Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public RestResponse<SpecificNeedView> getSpecificNeed(@PathParam("id") SpecificNeedId id) {
        return needs.get(id).ok();
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({Role.Named.REGISTRAR, Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public Page<TimelineView> getSpecificNeedTimeline(
            @PathParam("id") SpecificNeedId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return needs.timeline(id, pages.request(limit, after, id));
    }

    @POST
    @Path("/{id}/confirmation")
    public RestResponse<SpecificNeedView> confirmSpecificNeed(
            @PathParam("id") SpecificNeedId id,
            @BeanParam Step step,
            @NotNull @Valid SpecificNeedRequests.SpecificNeedConfirmation body) {
        return needs.confirm(id, step, new SpecificNeedCommand.Confirm(body.reviewOn()))
                .ok();
    }

    @POST
    @Path("/{id}/reviews")
    public RestResponse<SpecificNeedView> reviewSpecificNeed(
            @PathParam("id") SpecificNeedId id,
            @BeanParam Step step,
            @NotNull @Valid SpecificNeedRequests.SpecificNeedReview body) {
        return needs.review(id, step, new SpecificNeedCommand.Review(body.reviewOn()))
                .ok();
    }

    @POST
    @Path("/{id}/closure")
    public RestResponse<SpecificNeedView> closeSpecificNeed(
            @PathParam("id") SpecificNeedId id,
            @BeanParam Step step,
            @NotNull @Valid SpecificNeedRequests.SpecificNeedClosure body) {
        return needs.close(id, step, new SpecificNeedCommand.Close(body.reason()))
                .ok();
    }

    @POST
    @Path("/{id}/reopening")
    public RestResponse<SpecificNeedView> reopenSpecificNeed(
            @PathParam("id") SpecificNeedId id,
            @BeanParam Step step,
            @NotNull @Valid SpecificNeedRequests.SpecificNeedReopening body) {
        return needs.reopen(id, step, new SpecificNeedCommand.Reopen(body.reason()))
                .ok();
    }
}
