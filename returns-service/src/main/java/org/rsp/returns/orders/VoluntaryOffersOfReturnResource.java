package org.rsp.returns.orders;

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

/** The offers of voluntary return of one return over HTTP. */
@Path("/returns/{id}/voluntary-offers")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class VoluntaryOffersOfReturnResource {

    private final VoluntaryOfferService offers;
    private final Pages pages;

    VoluntaryOffersOfReturnResource(VoluntaryOfferService offers, Pages pages) {
        this.offers = offers;
        this.pages = pages;
    }

    @POST
    public RestResponse<VoluntaryOfferView> makeVoluntaryOffer(
            @PathParam("id") UUID id, @BeanParam Creation call, @NotNull @Valid OrderRequests.NewVoluntaryOffer body) {
        return offers.make(id, call, body.toCommand()).created(Area.PATH, "voluntary-offers");
    }

    @GET
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<VoluntaryOfferView> getVoluntaryOffersOfReturn(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return offers.ofReturn(id, pages.request(limit, after, "voluntary-offers", id));
    }
}
