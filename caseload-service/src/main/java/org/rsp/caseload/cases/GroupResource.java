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

/** Who is in which group, over HTTP. Who may do an act stands in its row of {@link CaseTransition}. */
@Path("/cases")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class GroupResource {

    private final GroupService groups;
    private final Pages pages;

    GroupResource(GroupService groups, Pages pages) {
        this.groups = groups;
        this.pages = pages;
    }

    @POST
    @Path("/{id}/splits")
    public RestResponse<CaseView> splitCase(
            @PathParam("id") CaseId id, @BeanParam Step step, @NotNull @Valid GroupRequests.CaseSplit body) {
        return groups.split(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/{id}/joinings")
    public RestResponse<CaseView> joinCase(
            @PathParam("id") CaseId id, @BeanParam Step step, @NotNull @Valid GroupRequests.CaseJoining body) {
        return groups.join(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/{id}/focal-point")
    public RestResponse<CaseView> transferFocalPointOfCase(
            @PathParam("id") CaseId id, @BeanParam Step step, @NotNull @Valid GroupRequests.FocalPointTransfer body) {
        return groups.transferFocalPoint(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/{id}/cross-references")
    public RestResponse<CaseView> crossReferenceCase(
            @PathParam("id") CaseId id, @BeanParam Step step, @NotNull @Valid GroupRequests.CaseReference body) {
        return groups.crossReference(id, step, new GroupCommand.CrossReference(body.caseId()))
                .ok();
    }

    @GET
    @Path("/{id}/memberships")
    @RolesAllowed({Role.Named.REGISTRAR, Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public Page<MembershipView> getCaseMemberships(
            @PathParam("id") CaseId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return groups.memberships(id, pages.request(limit, after, id));
    }
}
