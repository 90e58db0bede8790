package org.rsp.caseload.appointments;

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

/** Appointments over HTTP. Who may do an act stands in its row of {@link AppointmentTransition}. */
@Path("/appointments")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class AppointmentResource {

    private final AppointmentService appointments;

    AppointmentResource(AppointmentService appointments) {
        this.appointments = appointments;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Named.REGISTRAR, Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public RestResponse<AppointmentView> getAppointment(@PathParam("id") AppointmentId id) {
        return appointments.get(id).ok();
    }

    @POST
    @Path("/{id}/keeping")
    public RestResponse<AppointmentView> keepAppointment(
            @PathParam("id") AppointmentId id,
            @BeanParam Step step,
            @NotNull @Valid AppointmentRequests.AppointmentKeeping body) {
        return appointments.keep(id, step, new AppointmentCommand.Keep()).ok();
    }

    @POST
    @Path("/{id}/missing")
    public RestResponse<AppointmentView> missAppointment(
            @PathParam("id") AppointmentId id,
            @BeanParam Step step,
            @NotNull @Valid AppointmentRequests.AppointmentMissing body) {
        return appointments.miss(id, step, new AppointmentCommand.Miss()).ok();
    }

    @POST
    @Path("/{id}/cancellation")
    public RestResponse<AppointmentView> cancelAppointment(
            @PathParam("id") AppointmentId id,
            @BeanParam Step step,
            @NotNull @Valid AppointmentRequests.AppointmentCancellation body) {
        return appointments
                .cancel(id, step, new AppointmentCommand.Cancel(body.reason()))
                .ok();
    }
}
