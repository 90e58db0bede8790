package org.rsp.returns.reintegration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.identity.Role;

/** The indicators of a review over HTTP. */
@Path("/reintegration-indicators")
@Produces(MediaType.APPLICATION_JSON)
class ReintegrationIndicatorResource {

    private final ReintegrationIndicatorService indicators;
    private final Pages pages;

    ReintegrationIndicatorResource(ReintegrationIndicatorService indicators, Pages pages) {
        this.indicators = indicators;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({
        Role.Named.COORDINATOR,
        Role.Named.SUPERVISOR,
        Role.Named.CASEWORKER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.RETURNS_OFFICER
    })
    public Page<ReintegrationIndicatorView> listReintegrationIndicators(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return indicators.list(pages.request(limit, after, "reintegration-indicators"));
    }
}
