package org.rsp.returns.suspensions;

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

/** What stops one return over HTTP. */
@Path("/returns/{id}/suspensions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class SuspensionsOfReturnResource {

    private final SuspensionService suspensions;
    private final Pages pages;

    SuspensionsOfReturnResource(SuspensionService suspensions, Pages pages) {
        this.suspensions = suspensions;
        this.pages = pages;
    }

    /** A safety act: it names no version, and is refused for no state. */
    @POST
    public RestResponse<SuspensionView> imposeSuspension(
            @PathParam("id") UUID id, @BeanParam Creation call, @NotNull @Valid SuspensionRequests.NewSuspension body) {
        return suspensions
                .impose(id, call, new SuspensionCommand.Impose(body.reason()))
                .created(Area.PATH, "suspensions");
    }

    @GET
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<SuspensionView> getSuspensionsOfReturn(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return suspensions.ofReturn(id, pages.request(limit, after, "suspensions", id));
    }
}
