package org.rsp.caseload.solutions;

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

/** The solution plans of one person over HTTP. */
@Path("/individuals/{id}/solution-plans")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class SolutionsOfIndividualResource {

    private final SolutionPlanService plans;
    private final Pages pages;

    SolutionsOfIndividualResource(SolutionPlanService plans, Pages pages) {
        this.plans = plans;
        this.pages = pages;
    }

    @POST
    public RestResponse<SolutionPlanView> drawUpSolutionPlan(
            @PathParam("id") UUID id,
            @BeanParam Creation call,
            @NotNull @Valid SolutionPlanRequests.NewSolutionPlan body) {
        return plans.drawUp(id, call, body.toCommand()).created(Area.PATH, "solution-plans");
    }

    @GET
    @RolesAllowed({Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public Page<SolutionPlanView> getSolutionPlansOfIndividual(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return plans.ofIndividual(id, pages.request(limit, after, "solution plans", id));
    }
}
