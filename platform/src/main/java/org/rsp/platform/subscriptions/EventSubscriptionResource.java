package org.rsp.platform.subscriptions;

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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.http.Creation;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.identity.Role;

/** Subscriptions over HTTP, for an organisation's own system. */
@Path("/event-subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Named.INTEGRATION)
class EventSubscriptionResource {

    private final EventSubscriptionService subscriptions;
    private final Pages pages;
    private final String area;

    EventSubscriptionResource(
            EventSubscriptionService subscriptions,
            Pages pages,
            @ConfigProperty(name = "quarkus.rest.path") String area) {
        this.subscriptions = subscriptions;
        this.pages = pages;
        this.area = area;
    }

    @POST
    public RestResponse<EventSubscriptionView> beginEventSubscription(
            @BeanParam Creation call, @NotNull @Valid EventSubscriptionRequests.NewEventSubscription body) {
        return subscriptions.begin(call, body).created(area, "event-subscriptions");
    }

    @GET
    public Page<EventSubscriptionView> listEventSubscriptions(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return subscriptions.list(pages.request(limit, after, "event-subscriptions"));
    }

    @GET
    @Path("/{id}")
    public RestResponse<EventSubscriptionView> getEventSubscription(@PathParam("id") UUID id) {
        return subscriptions.get(id).ok();
    }

    /** Without a version: whoever wants to hear no more is not asked what it has seen. */
    @POST
    @Path("/{id}/ends")
    public RestResponse<EventSubscriptionView> endEventSubscription(
            @PathParam("id") UUID id,
            @BeanParam Creation call,
            @NotNull @Valid EventSubscriptionRequests.EventSubscriptionEnding body) {
        return subscriptions.end(id, call).ok();
    }
}
