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

/** The reports of fear of one return over HTTP. */
@Path("/returns/{id}/fear-reports")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class FearReportsOfReturnResource {

    private final FearReportService fears;
    private final Pages pages;

    FearReportsOfReturnResource(FearReportService fears, Pages pages) {
        this.fears = fears;
        this.pages = pages;
    }

    @POST
    public RestResponse<FearReportView> raiseFearReport(
            @PathParam("id") UUID id,
            @BeanParam Creation call,
            @NotNull @Valid ReintegrationRequests.NewFearReport body) {
        return fears.raise(id, call, new FearReportCommand.Raise()).created(Area.PATH, "fear-reports");
    }

    @GET
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<FearReportView> getFearReportsOfReturn(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return fears.ofReturn(id, pages.request(limit, after, "fear-reports", id));
    }
}
