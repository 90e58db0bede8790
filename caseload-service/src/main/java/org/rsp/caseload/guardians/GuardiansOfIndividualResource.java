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

/** The guardians of one child over HTTP. */
@Path("/individuals/{id}/guardians")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class GuardiansOfIndividualResource {

    private final GuardianService guardians;
    private final Pages pages;

    GuardiansOfIndividualResource(GuardianService guardians, Pages pages) {
        this.guardians = guardians;
        this.pages = pages;
    }

    @POST
    public RestResponse<GuardianAppointmentView> recordGuardianAppointment(
            @PathParam("id") UUID id,
            @BeanParam Creation call,
            @NotNull @Valid GuardianAppointmentRequests.NewGuardianAppointment body) {
        return guardians.appoint(id, call, body.toCommand()).created(Area.PATH, "guardian-appointments");
    }

    @GET
    @RolesAllowed({Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER, Role.Named.RSD_REVIEWER
    })
    public Page<GuardianAppointmentView> getGuardianAppointmentsOfIndividual(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return guardians.ofIndividual(id, pages.request(limit, after, "guardians", id));
    }
}
