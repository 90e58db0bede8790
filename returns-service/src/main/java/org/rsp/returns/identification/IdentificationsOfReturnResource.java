package org.rsp.returns.identification;

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

/** The identification of one return over HTTP. */
@Path("/returns/{id}/identifications")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class IdentificationsOfReturnResource {

    private final IdentificationService identifications;
    private final Pages pages;

    IdentificationsOfReturnResource(IdentificationService identifications, Pages pages) {
        this.identifications = identifications;
        this.pages = pages;
    }

    @POST
    public RestResponse<IdentificationView> beginIdentification(
            @PathParam("id") UUID id,
            @BeanParam Creation call,
            @NotNull @Valid IdentificationRequests.NewIdentification body) {
        return identifications.begin(id, call, body.toCommand()).created(Area.PATH, "identifications");
    }

    @GET
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<IdentificationView> getIdentificationsOfReturn(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return identifications.ofReturn(id, pages.request(limit, after, "identifications", id));
    }
}
