package org.rsp.returns.traveldocuments;

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

/** Travel documents over HTTP. Who may do an act stands in its row of {@link TravelDocumentTransition}. */
@Path("/travel-documents/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class TravelDocumentResource {

    private final TravelDocumentService documents;
    private final Pages pages;

    TravelDocumentResource(TravelDocumentService documents, Pages pages) {
        this.documents = documents;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public RestResponse<TravelDocumentView> getTravelDocument(@PathParam("id") TravelDocumentId id) {
        return documents.get(id).ok();
    }

    @GET
    @Path("/timeline")
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<TimelineView> getTravelDocumentTimeline(
            @PathParam("id") TravelDocumentId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return documents.timeline(id, pages.request(limit, after, id));
    }

    @POST
    @Path("/application")
    public RestResponse<TravelDocumentView> applyForTravelDocument(
            @PathParam("id") TravelDocumentId id,
            @BeanParam Step step,
            @NotNull @Valid TravelDocumentRequests.TravelDocumentApplication body) {
        return documents.applyFor(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/acknowledgement")
    public RestResponse<TravelDocumentView> acknowledgeApplicationForTravelDocument(
            @PathParam("id") TravelDocumentId id,
            @BeanParam Step step,
            @NotNull @Valid TravelDocumentRequests.TravelDocumentAcknowledgement body) {
        return documents.acknowledge(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/refusal")
    public RestResponse<TravelDocumentView> refuseTravelDocument(
            @PathParam("id") TravelDocumentId id,
            @BeanParam Step step,
            @NotNull @Valid TravelDocumentRequests.TravelDocumentRefusal body) {
        return documents
                .refuse(id, step, new TravelDocumentCommand.Refuse(body.reason()))
                .ok();
    }

    @POST
    @Path("/issue")
    public RestResponse<TravelDocumentView> issueTravelDocument(
            @PathParam("id") TravelDocumentId id,
            @BeanParam Step step,
            @NotNull @Valid TravelDocumentRequests.IssuedTravelDocument body) {
        return documents.issue(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/handover")
    public RestResponse<TravelDocumentView> handOverTravelDocument(
            @PathParam("id") TravelDocumentId id,
            @BeanParam Step step,
            @NotNull @Valid TravelDocumentRequests.TravelDocumentHandover body) {
        return documents
                .handOver(id, step, new TravelDocumentCommand.HandOver())
                .ok();
    }

    @POST
    @Path("/dispute")
    public RestResponse<TravelDocumentView> disputeTravelDocument(
            @PathParam("id") TravelDocumentId id,
            @BeanParam Step step,
            @NotNull @Valid TravelDocumentRequests.TravelDocumentDispute body) {
        return documents.dispute(id, step, new TravelDocumentCommand.Dispute()).ok();
    }

    @POST
    @Path("/confirmation")
    public RestResponse<TravelDocumentView> confirmTravelDocument(
            @PathParam("id") TravelDocumentId id,
            @BeanParam Step step,
            @NotNull @Valid TravelDocumentRequests.TravelDocumentConfirmation body) {
        return documents.confirm(id, step, new TravelDocumentCommand.Confirm()).ok();
    }

    @POST
    @Path("/loss")
    public RestResponse<TravelDocumentView> reportLostTravelDocument(
            @PathParam("id") TravelDocumentId id,
            @BeanParam Step step,
            @NotNull @Valid TravelDocumentRequests.TravelDocumentLoss body) {
        return documents
                .reportLost(id, step, new TravelDocumentCommand.ReportLost())
                .ok();
    }

    @POST
    @Path("/cancellation")
    public RestResponse<TravelDocumentView> cancelTravelDocument(
            @PathParam("id") TravelDocumentId id,
            @BeanParam Step step,
            @NotNull @Valid TravelDocumentRequests.TravelDocumentCancellation body) {
        return documents
                .cancel(id, step, new TravelDocumentCommand.Cancel(body.reason()))
                .ok();
    }
}
