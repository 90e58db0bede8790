package org.rsp.caseload.cases;

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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Role;

/** Civil events, and what persons are to each other, over HTTP. Who may do an act stands in its row of {@link CaseTransition}. */
@Path("/cases")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class FamilyResource {

    private final FamilyService families;
    private final Pages pages;

    FamilyResource(FamilyService families, Pages pages) {
        this.families = families;
        this.pages = pages;
    }

    @POST
    @Path("/{id}/civil-events")
    public RestResponse<CaseView> recordCivilEventInCase(
            @PathParam("id") CaseId id, @BeanParam Step step, @NotNull @Valid GroupRequests.NewCivilEvent body) {
        return families.recordCivilEvent(id, step, body.toCommand()).ok();
    }

    @GET
    @Path("/{id}/civil-events")
    @RolesAllowed({Role.Named.REGISTRAR, Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public Page<CivilEventView> getCaseCivilEvents(
            @PathParam("id") CaseId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return families.civilEvents(id, pages.request(limit, after, id));
    }

    @POST
    @Path("/{id}/kinships")
    public RestResponse<CaseView> recordKinshipInCase(
            @PathParam("id") CaseId id, @BeanParam Step step, @NotNull @Valid GroupRequests.NewKinship body) {
        return families.recordKinship(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/{id}/kinship-endings")
    public RestResponse<CaseView> endKinshipInCase(
            @PathParam("id") CaseId id, @BeanParam Step step, @NotNull @Valid GroupRequests.KinshipEnd body) {
        return families.endKinship(id, step, body.toCommand()).ok();
    }

    @GET
    @Path("/{id}/kinships")
    @RolesAllowed({Role.Named.REGISTRAR, Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public Page<KinshipView> getCaseKinships(
            @PathParam("id") CaseId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return families.kinships(id, pages.request(limit, after, id));
    }
}
