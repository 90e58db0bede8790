package org.rsp.caseload.permits;

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
import org.rsp.platform.lifecycle.TimelineView;

/** Departure permits over HTTP. Who may do an act stands in its row of {@link DeparturePermitTransition}. */
@Path("/departure-permits")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class DeparturePermitResource {

    private final DeparturePermitService permits;
    private final Pages pages;

    DeparturePermitResource(DeparturePermitService permits, Pages pages) {
        this.permits = permits;
        this.pages = pages;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Named.SERVICE, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER, Role.Named.RETURNS_OFFICER
    })
    public RestResponse<DeparturePermitView> getDeparturePermit(@PathParam("id") DeparturePermitId id) {
        return permits.get(id).ok();
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER, Role.Named.RETURNS_OFFICER})
    public Page<TimelineView> getDeparturePermitTimeline(
            @PathParam("id") DeparturePermitId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return permits.timeline(id, pages.request(limit, after, id));
    }

    @POST
    @Path("/{id}/consumption")
    public RestResponse<DeparturePermitView> consumeDeparturePermit(
            @PathParam("id") DeparturePermitId id,
            @BeanParam Step step,
            @NotNull @Valid DeparturePermitRequests.DeparturePermitConsumption body) {
        return permits.consume(id, step, new DeparturePermitCommand.Consume(body.returnId()))
                .ok();
    }
}
