package org.rsp.returns.checks;

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

/** The checks of one return over HTTP. */
@Path("/returns/{id}/checks")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ReturnChecksOfReturnResource {

    private final ReturnCheckService checks;
    private final Pages pages;

    ReturnChecksOfReturnResource(ReturnCheckService checks, Pages pages) {
        this.checks = checks;
        this.pages = pages;
    }

    @POST
    public RestResponse<ReturnCheckView> recordReturnCheck(
            @PathParam("id") UUID id,
            @BeanParam Creation call,
            @NotNull @Valid ReturnCheckRequests.NewReturnCheck body) {
        return checks.record(id, call, body.toCommand()).created(Area.PATH, "return-checks");
    }

    @GET
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<ReturnCheckView> getChecksOfReturn(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return checks.ofReturn(id, pages.request(limit, after, "checks", id));
    }
}
