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

/** The appointments of one person over HTTP. */
@Path("/individuals/{id}/appointments")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class AppointmentsOfIndividualResource {

    private final AppointmentService appointments;
    private final Pages pages;

    AppointmentsOfIndividualResource(AppointmentService appointments, Pages pages) {
        this.appointments = appointments;
        this.pages = pages;
    }

    @POST
    public RestResponse<AppointmentView> planAppointment(
            @PathParam("id") UUID id,
            @BeanParam Creation call,
            @NotNull @Valid AppointmentRequests.NewAppointment body) {
        return appointments.plan(id, call, body.toCommand()).created(Area.PATH, "appointments");
    }

    @GET
    @RolesAllowed({Role.Named.REGISTRAR, Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public Page<AppointmentView> getAppointmentsOfIndividual(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return appointments.ofIndividual(id, pages.request(limit, after, "appointments", id));
    }
}
