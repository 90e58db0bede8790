package org.rsp.returns.reintegration;

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
import org.rsp.platform.http.Creation;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.identity.Role;
import org.rsp.returns.Area;

/** The reintegration plans of one return over HTTP. */
@Path("/returns/{id}/reintegration-plans")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ReintegrationPlansOfReturnResource {

    private final ReintegrationPlanService plans;
    private final Pages pages;

    ReintegrationPlansOfReturnResource(ReintegrationPlanService plans, Pages pages) {
        this.plans = plans;
        this.pages = pages;
    }

    @POST
    public RestResponse<ReintegrationPlanView> draftReintegrationPlan(
            @PathParam("id") UUID id,
            @BeanParam Creation call,
            @NotNull @Valid ReintegrationRequests.NewReintegrationPlan body) {
        return plans.draft(id, call, body.toCommand()).created(Area.PATH, "reintegration-plans");
    }

    @GET
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<ReintegrationPlanView> getReintegrationPlansOfReturn(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return plans.ofReturn(id, pages.request(limit, after, "reintegration-plans", id));
    }
}
