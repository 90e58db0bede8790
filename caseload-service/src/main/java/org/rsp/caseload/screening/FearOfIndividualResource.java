package org.rsp.caseload.screening;

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

/** What one person has said of fearing to go back. Who may record it stands in {@link FearExpressionTransition}. */
@Path("/individuals/{id}/fear-expressions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class FearOfIndividualResource {

    private final FearExpressionService fears;
    private final Pages pages;

    FearOfIndividualResource(FearExpressionService fears, Pages pages) {
        this.fears = fears;
        this.pages = pages;
    }

    @POST
    public RestResponse<FearExpressionView> recordFearExpression(
            @PathParam("id") UUID id,
            @BeanParam Creation call,
            @NotNull @Valid ScreeningRequests.NewFearExpression body) {
        return fears.record(id, call, body.toStatement()).created(Area.PATH, "fear-expressions");
    }

    @GET
    @RolesAllowed({
        Role.Named.REGISTRAR,
        Role.Named.CASEWORKER,
        Role.Named.SUPERVISOR,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.RSD_REVIEWER
    })
    public Page<FearExpressionView> getFearExpressionsOfIndividual(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return fears.ofIndividual(id, pages.request(limit, after, "fear expressions", id));
    }
}
