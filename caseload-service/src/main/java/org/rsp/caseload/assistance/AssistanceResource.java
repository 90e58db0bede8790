package org.rsp.caseload.assistance;

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

/** Help over HTTP. Who may do an act stands in its row of {@link AssistanceTransition}. */
@Path("/assistance")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class AssistanceResource {

    private final AssistanceService assistance;

    AssistanceResource(AssistanceService assistance) {
        this.assistance = assistance;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public RestResponse<AssistanceView> getAssistance(@PathParam("id") AssistanceId id) {
        return assistance.get(id).ok();
    }

    @POST
    @Path("/{id}/giving")
    public RestResponse<AssistanceView> giveAssistance(
            @PathParam("id") AssistanceId id,
            @BeanParam Step step,
            @NotNull @Valid AssistanceRequests.AssistanceGiving body) {
        return assistance
                .give(id, step, new AssistanceCommand.Give(body.from()))
                .ok();
    }

    @POST
    @Path("/{id}/declining")
    public RestResponse<AssistanceView> declineAssistance(
            @PathParam("id") AssistanceId id,
            @BeanParam Step step,
            @NotNull @Valid AssistanceRequests.AssistanceDeclining body) {
        return assistance
                .decline(id, step, new AssistanceCommand.Decline(body.reason()))
                .ok();
    }

    @POST
    @Path("/{id}/ending")
    public RestResponse<AssistanceView> endAssistance(
            @PathParam("id") AssistanceId id,
            @BeanParam Step step,
            @NotNull @Valid AssistanceRequests.AssistanceEnding body) {
        return assistance
                .end(id, step, new AssistanceCommand.End(body.until(), body.reason()))
                .ok();
    }
}
