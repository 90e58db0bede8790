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

/** Removal orders over HTTP. Who may do an act stands in its row of {@link RemovalOrderTransition}. */
@Path("/removal-orders/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class RemovalOrderResource {

    private final RemovalOrderService orders;
    private final Pages pages;

    RemovalOrderResource(RemovalOrderService orders, Pages pages) {
        this.orders = orders;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public RestResponse<RemovalOrderView> getRemovalOrder(@PathParam("id") RemovalOrderId id) {
        return orders.get(id).ok();
    }

    @GET
    @Path("/timeline")
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<TimelineView> getRemovalOrderTimeline(
            @PathParam("id") RemovalOrderId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return orders.timeline(id, pages.request(limit, after, id));
    }

    @POST
    @Path("/service")
    public RestResponse<RemovalOrderView> serveRemovalOrder(
            @PathParam("id") RemovalOrderId id, @BeanParam Step step, @NotNull @Valid OrderRequests.OrderServing body) {
        return orders.serve(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/remedy")
    public RestResponse<RemovalOrderView> lodgeRemedyAgainstRemovalOrder(
            @PathParam("id") RemovalOrderId id, @BeanParam Step step, @NotNull @Valid OrderRequests.OrderRemedy body) {
        return orders.lodgeRemedy(id, step, new OrderCommand.LodgeRemedy()).ok();
    }

    @POST
    @Path("/remedy-dismissal")
    public RestResponse<RemovalOrderView> dismissRemedyAgainstRemovalOrder(
            @PathParam("id") RemovalOrderId id,
            @BeanParam Step step,
            @NotNull @Valid OrderRequests.RemedyDismissal body) {
        return orders.dismissRemedy(id, step, new OrderCommand.DismissRemedy()).ok();
    }

    @POST
    @Path("/quashing")
    public RestResponse<RemovalOrderView> quashRemovalOrder(
            @PathParam("id") RemovalOrderId id,
            @BeanParam Step step,
            @NotNull @Valid OrderRequests.OrderQuashing body) {
        return orders.quash(id, step, new OrderCommand.Quash(body.reason())).ok();
    }
}
