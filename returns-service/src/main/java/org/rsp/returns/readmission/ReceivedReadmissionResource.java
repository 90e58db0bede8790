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
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Role;

/** Requests for readmission in the inbox of the state that is asked, over HTTP. Who may do an act stands in its row of {@link ReadmissionRequestTransition}. */
@Path("/inbox/readmission-requests/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ReceivedReadmissionResource {

    private final ReceivedReadmissionService received;

    ReceivedReadmissionResource(ReceivedReadmissionService received) {
        this.received = received;
    }

    @GET
    @RolesAllowed({Role.Named.RETURNS_OFFICER, Role.Named.INTEGRATION})
    public RestResponse<ReceivedReadmissionView> getReceivedReadmissionRequest(
            @PathParam("id") ReadmissionRequestId id) {
        return received.get(id).ok();
    }

    @POST
    @Path("/acceptance")
    public RestResponse<ReceivedReadmissionView> acceptReadmissionRequest(
            @PathParam("id") ReadmissionRequestId id,
            @BeanParam Step step,
            @NotNull @Valid ReadmissionRequests.ReadmissionAcceptance body) {
        return received.accept(id, step, new ReadmissionCommand.Accept()).ok();
    }

    @POST
    @Path("/refusal")
    public RestResponse<ReceivedReadmissionView> refuseReadmissionRequest(
            @PathParam("id") ReadmissionRequestId id,
            @BeanParam Step step,
            @NotNull @Valid ReadmissionRequests.ReadmissionRefusing body) {
        return received.refuse(id, step, new ReadmissionCommand.Refuse(body.reason()))
                .ok();
    }

    @POST
    @Path("/extension-request")
    public RestResponse<ReceivedReadmissionView> askExtensionOfReadmissionRequest(
            @PathParam("id") ReadmissionRequestId id,
            @BeanParam Step step,
            @NotNull @Valid ReadmissionRequests.ExtensionRequest body) {
        return received.askExtension(id, step, new ReadmissionCommand.AskExtension())
                .ok();
    }

    @POST
    @Path("/take-back-claim")
    public RestResponse<ReceivedReadmissionView> claimTakeBackByReadmissionRequest(
            @PathParam("id") ReadmissionRequestId id,
            @BeanParam Step step,
            @NotNull @Valid ReadmissionRequests.TakeBackClaim body) {
        return received.claimTakeBack(id, step, new ReadmissionCommand.ClaimTakeBack(body.reason(), body.receivedOn()))
                .ok();
    }
}
