package org.rsp.caseload.guardians;

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

/** Guardians over HTTP. Who may do an act stands in its row of {@link GuardianAppointmentTransition}. */
@Path("/guardian-appointments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class GuardianAppointmentResource {

    private final GuardianService guardians;

    GuardianAppointmentResource(GuardianService guardians) {
        this.guardians = guardians;
    }

    @GET
    @RolesAllowed({Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER, Role.Named.RSD_REVIEWER
    })
    public RestResponse<GuardianAppointmentView> getGuardianAppointment(@PathParam("id") GuardianAppointmentId id) {
        return guardians.get(id).ok();
    }

    @POST
    @Path("/ending")
    public RestResponse<GuardianAppointmentView> endGuardianAppointment(
            @PathParam("id") GuardianAppointmentId id,
            @BeanParam Step step,
            @NotNull @Valid GuardianAppointmentRequests.GuardianAppointmentEnding body) {
        return guardians
                .end(id, step, new GuardianAppointmentCommand.End(body.reason()))
                .ok();
    }
}
