package org.rsp.caseload.bestinterests;

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

/** Best-interests procedures over HTTP. Who may do an act stands in its row of {@link BestInterestsProcedureTransition}. */
@Path("/best-interests-procedures/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class BestInterestsProcedureResource {

    private final BestInterestsProcedureService procedures;

    BestInterestsProcedureResource(BestInterestsProcedureService procedures) {
        this.procedures = procedures;
    }

    @GET
    @RolesAllowed({Role.Named.CASEWORKER, Role.Named.RSD_REVIEWER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER
    })
    public RestResponse<BestInterestsProcedureView> getBestInterestsProcedure(
            @PathParam("id") BestInterestsProcedureId id) {
        return procedures.get(id).ok();
    }

    @POST
    @Path("/hearing")
    public RestResponse<BestInterestsProcedureView> hearChildInBestInterestsProcedure(
            @PathParam("id") BestInterestsProcedureId id,
            @BeanParam Step step,
            @NotNull @Valid BestInterestsProcedureRequests.HearingOfChild body) {
        return procedures.hearChild(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/decision")
    public RestResponse<BestInterestsProcedureView> decideBestInterestsProcedure(
            @PathParam("id") BestInterestsProcedureId id,
            @BeanParam Step step,
            @NotNull @Valid BestInterestsProcedureRequests.BestInterestsDecision body) {
        return procedures.decide(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/signatures")
    public RestResponse<BestInterestsProcedureView> signBestInterestsProcedure(
            @PathParam("id") BestInterestsProcedureId id,
            @BeanParam Step step,
            @NotNull @Valid BestInterestsProcedureRequests.BestInterestsSignature body) {
        return procedures.sign(id, step).ok();
    }

    @POST
    @Path("/reviews")
    public RestResponse<BestInterestsProcedureView> reviewBestInterestsProcedure(
            @PathParam("id") BestInterestsProcedureId id,
            @BeanParam Step step,
            @NotNull @Valid BestInterestsProcedureRequests.BestInterestsReview body) {
        return procedures
                .review(id, step, new BestInterestsProcedureCommand.Review(body.reviewOn()))
                .ok();
    }

    @POST
    @Path("/superseding")
    public RestResponse<BestInterestsProcedureView> supersedeBestInterestsProcedure(
            @PathParam("id") BestInterestsProcedureId id,
            @BeanParam Step step,
            @NotNull @Valid BestInterestsProcedureRequests.BestInterestsSuperseding body) {
        return procedures
                .supersede(id, step, new BestInterestsProcedureCommand.Supersede(body.reason()))
                .ok();
    }

    @POST
    @Path("/stopping")
    public RestResponse<BestInterestsProcedureView> stopBestInterestsProcedure(
            @PathParam("id") BestInterestsProcedureId id,
            @BeanParam Step step,
            @NotNull @Valid BestInterestsProcedureRequests.BestInterestsStopping body) {
        return procedures
                .stop(id, step, new BestInterestsProcedureCommand.Stop(body.reason()))
                .ok();
    }
}
