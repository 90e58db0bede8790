package org.rsp.returns.readmission;

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

/** Requests for readmission over HTTP, for the requesting state. Who may do an act stands in its row of {@link ReadmissionRequestTransition}. */
@Path("/readmission-requests/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ReadmissionRequestResource {

    private final ReadmissionRequestService requests;
    private final Pages pages;

    ReadmissionRequestResource(ReadmissionRequestService requests, Pages pages) {
        this.requests = requests;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public RestResponse<ReadmissionRequestView> getReadmissionRequest(@PathParam("id") ReadmissionRequestId id) {
        return requests.get(id).ok();
    }

    @GET
    @Path("/timeline")
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<TimelineView> getReadmissionRequestTimeline(
            @PathParam("id") ReadmissionRequestId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return requests.timeline(id, pages.request(limit, after, id));
    }

    @POST
    @Path("/extension")
    public RestResponse<ReadmissionRequestView> grantExtensionOfReadmissionRequest(
            @PathParam("id") ReadmissionRequestId id,
            @BeanParam Step step,
            @NotNull @Valid ReadmissionRequests.ExtensionGrant body) {
        return requests.grantExtension(id, step, new ReadmissionCommand.GrantExtension(body.replyBy()))
                .ok();
    }

    @POST
    @Path("/extension-denial")
    public RestResponse<ReadmissionRequestView> denyExtensionOfReadmissionRequest(
            @PathParam("id") ReadmissionRequestId id,
            @BeanParam Step step,
            @NotNull @Valid ReadmissionRequests.ExtensionDenial body) {
        return requests.denyExtension(id, step, new ReadmissionCommand.DenyExtension())
                .ok();
    }

    @POST
    @Path("/withdrawal")
    public RestResponse<ReadmissionRequestView> withdrawReadmissionRequest(
            @PathParam("id") ReadmissionRequestId id,
            @BeanParam Step step,
            @NotNull @Valid ReadmissionRequests.ReadmissionWithdrawing body) {
        return requests.withdraw(id, step, new ReadmissionCommand.Withdraw(body.reason()))
                .ok();
    }

    @POST
    @Path("/taking-back")
    public RestResponse<ReadmissionRequestView> takeBackByReadmissionRequest(
            @PathParam("id") ReadmissionRequestId id,
            @BeanParam Step step,
            @NotNull @Valid ReadmissionRequests.TakingBack body) {
        return requests.takeBack(id, step, new ReadmissionCommand.TakeBack()).ok();
    }

    @POST
    @Path("/taking-back-denial")
    public RestResponse<ReadmissionRequestView> declineTakeBackByReadmissionRequest(
            @PathParam("id") ReadmissionRequestId id,
            @BeanParam Step step,
            @NotNull @Valid ReadmissionRequests.TakingBackDenial body) {
        return requests.declineTakeBack(id, step, new ReadmissionCommand.DeclineTakeBack())
                .ok();
    }
}
