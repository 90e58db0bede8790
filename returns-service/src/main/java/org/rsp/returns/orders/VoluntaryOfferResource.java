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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.TimelineView;

/** Offers of voluntary return over HTTP. Who may do an act stands in its row of {@link VoluntaryOfferTransition}. */
@Path("/voluntary-offers/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class VoluntaryOfferResource {

    private final VoluntaryOfferService offers;
    private final Pages pages;

    VoluntaryOfferResource(VoluntaryOfferService offers, Pages pages) {
        this.offers = offers;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public RestResponse<VoluntaryOfferView> getVoluntaryOffer(@PathParam("id") VoluntaryOfferId id) {
        return offers.get(id).ok();
    }

    @GET
    @Path("/timeline")
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<TimelineView> getVoluntaryOfferTimeline(
            @PathParam("id") VoluntaryOfferId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return offers.timeline(id, pages.request(limit, after, id));
    }

    @POST
    @Path("/acceptance")
    public RestResponse<VoluntaryOfferView> acceptVoluntaryOffer(
            @PathParam("id") VoluntaryOfferId id,
            @BeanParam Step step,
            @NotNull @Valid OrderRequests.OfferAcceptance body) {
        return offers.accept(id, step, new OfferCommand.Accept()).ok();
    }

    @POST
    @Path("/refusal")
    public RestResponse<VoluntaryOfferView> declineVoluntaryOffer(
            @PathParam("id") VoluntaryOfferId id,
            @BeanParam Step step,
            @NotNull @Valid OrderRequests.OfferRefusal body) {
        return offers.decline(id, step, new OfferCommand.Decline(body.answeredOn()))
                .ok();
    }

    @POST
    @Path("/lapse")
    public RestResponse<VoluntaryOfferView> lapseVoluntaryOffer(
            @PathParam("id") VoluntaryOfferId id, @BeanParam Step step, @NotNull @Valid OrderRequests.OfferLapse body) {
        return offers.lapse(id, step, new OfferCommand.Lapse()).ok();
    }
}
