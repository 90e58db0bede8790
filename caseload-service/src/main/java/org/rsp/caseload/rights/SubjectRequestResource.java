package org.rsp.caseload.rights;

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

/** Subject requests over HTTP. Who may do an act stands in its row of {@link SubjectRequestTransition}. */
@Path("/subject-requests")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class SubjectRequestResource {

    private final SubjectRequestService requests;
    private final Pages pages;

    SubjectRequestResource(SubjectRequestService requests, Pages pages) {
        this.requests = requests;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({Role.Named.REGISTRAR, Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public Page<SubjectRequestSummary> listSubjectRequests(
            @BeanParam SubjectRequestFilter filter,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return requests.list(filter, pages.request(limit, after, filter));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Named.REGISTRAR, Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public RestResponse<SubjectRequestView> getSubjectRequest(@PathParam("id") SubjectRequestId id) {
        return requests.get(id).ok();
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({Role.Named.REGISTRAR, Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public Page<TimelineView> getSubjectRequestTimeline(
            @PathParam("id") SubjectRequestId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return requests.timeline(id, pages.request(limit, after, id));
    }

    @GET
    @Path("/{id}/file")
    @RolesAllowed({Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public RestResponse<SubjectRequestFileView> getSubjectRequestFile(@PathParam("id") SubjectRequestId id) {
        return RestResponse.ResponseBuilder.ok(requests.file(id))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("/{id}/identity")
    public RestResponse<SubjectRequestView> confirmIdentityOfSubjectRequest(
            @PathParam("id") SubjectRequestId id,
            @BeanParam Step step,
            @NotNull @Valid SubjectRequestRequests.SubjectRequestIdentity body) {
        return requests.confirmIdentity(id, step, new SubjectRequestCommand.ConfirmIdentity(body.how()))
                .ok();
    }

    @POST
    @Path("/{id}/answer")
    public RestResponse<SubjectRequestView> answerSubjectRequest(
            @PathParam("id") SubjectRequestId id,
            @BeanParam Step step,
            @NotNull @Valid SubjectRequestRequests.SubjectRequestAnswer body) {
        return requests.answer(id, step, new SubjectRequestCommand.Answer(body.outcome()))
                .ok();
    }

    @POST
    @Path("/{id}/refusal")
    public RestResponse<SubjectRequestView> refuseSubjectRequest(
            @PathParam("id") SubjectRequestId id,
            @BeanParam Step step,
            @NotNull @Valid SubjectRequestRequests.SubjectRequestRefusal body) {
        return requests.refuse(id, step, new SubjectRequestCommand.Refuse(body.ground(), body.reasoning()))
                .ok();
    }

    @POST
    @Path("/{id}/reviews")
    public RestResponse<SubjectRequestView> reviewSubjectRequest(
            @PathParam("id") SubjectRequestId id,
            @BeanParam Step step,
            @NotNull @Valid SubjectRequestRequests.SubjectRequestReview body) {
        return requests.review(id, step, new SubjectRequestCommand.Review(body.reason()))
                .ok();
    }

    @POST
    @Path("/{id}/withdrawal")
    public RestResponse<SubjectRequestView> withdrawSubjectRequest(
            @PathParam("id") SubjectRequestId id,
            @BeanParam Step step,
            @NotNull @Valid SubjectRequestRequests.SubjectRequestWithdrawal body) {
        return requests.withdraw(id, step, new SubjectRequestCommand.Withdraw(body.reason()))
                .ok();
    }
}
