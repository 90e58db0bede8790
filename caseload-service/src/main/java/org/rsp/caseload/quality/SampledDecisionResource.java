package org.rsp.caseload.quality;

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

/** Decisions in audits over HTTP. Who may do an act stands in its row of {@link SampledDecisionTransition}. */
@Path("/sampled-decisions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class SampledDecisionResource {

    private final SampledDecisionService samples;

    SampledDecisionResource(SampledDecisionService samples) {
        this.samples = samples;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public RestResponse<SampledDecisionView> getSampledDecision(@PathParam("id") SampledDecisionId id) {
        return samples.get(id).ok();
    }

    @POST
    @Path("/{id}/review")
    public RestResponse<SampledDecisionView> reviewSampledDecision(
            @PathParam("id") SampledDecisionId id,
            @BeanParam Step step,
            @NotNull @Valid SampledDecisionRequests.SampledDecisionReview body) {
        return samples.review(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/{id}/setting-aside")
    public RestResponse<SampledDecisionView> setAsideSampledDecision(
            @PathParam("id") SampledDecisionId id,
            @BeanParam Step step,
            @NotNull @Valid SampledDecisionRequests.SampledDecisionSettingAside body) {
        return samples.setAside(id, step, body.toCommand()).ok();
    }
}
