package org.rsp.caseload.trafficking;

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

/** Concerns about trafficking over HTTP. Who may do an act stands in its row of {@link TraffickingConcernTransition}. */
@Path("/trafficking-concerns/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class TraffickingConcernResource {

    private final TraffickingService trafficking;

    TraffickingConcernResource(TraffickingService trafficking) {
        this.trafficking = trafficking;
    }

    @GET
    @RolesAllowed({Role.Named.REGISTRAR, Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public RestResponse<TraffickingConcernView> getTraffickingConcern(@PathParam("id") TraffickingConcernId id) {
        return trafficking.get(id).ok();
    }

    @POST
    @Path("/identification")
    public RestResponse<TraffickingConcernView> identifyVictimInTraffickingConcern(
            @PathParam("id") TraffickingConcernId id,
            @BeanParam Step step,
            @NotNull @Valid TraffickingConcernRequests.VictimIdentification body) {
        return trafficking
                .identify(id, step, new TraffickingConcernCommand.Identify(body.reflectionEndsOn()))
                .ok();
    }

    @POST
    @Path("/support")
    public RestResponse<TraffickingConcernView> planSupportInTraffickingConcern(
            @PathParam("id") TraffickingConcernId id,
            @BeanParam Step step,
            @NotNull @Valid TraffickingConcernRequests.NewSupportPlan body) {
        return trafficking.planSupport(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/closure")
    public RestResponse<TraffickingConcernView> closeTraffickingConcern(
            @PathParam("id") TraffickingConcernId id,
            @BeanParam Step step,
            @NotNull @Valid TraffickingConcernRequests.TraffickingConcernClosure body) {
        return trafficking
                .close(id, step, new TraffickingConcernCommand.Close(body.reason()))
                .ok();
    }
}
