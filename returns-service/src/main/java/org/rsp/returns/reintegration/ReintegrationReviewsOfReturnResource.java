package org.rsp.returns.reintegration;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.identity.Role;

/** The reviews after one return over HTTP. */
@Path("/returns/{id}/reintegration-reviews")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ReintegrationReviewsOfReturnResource {

    private final ReintegrationReviewService reviews;
    private final Pages pages;

    ReintegrationReviewsOfReturnResource(ReintegrationReviewService reviews, Pages pages) {
        this.reviews = reviews;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<ReintegrationReviewView> getReintegrationReviewsOfReturn(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return reviews.ofReturn(id, pages.request(limit, after, "reintegration-reviews", id));
    }
}
