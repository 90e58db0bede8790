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

/** The removal orders of one return over HTTP. */
@Path("/returns/{id}/removal-orders")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class RemovalOrdersOfReturnResource {

    private final RemovalOrderService orders;
    private final Pages pages;

    RemovalOrdersOfReturnResource(RemovalOrderService orders, Pages pages) {
        this.orders = orders;
        this.pages = pages;
    }

    @POST
    public RestResponse<RemovalOrderView> issueRemovalOrder(
            @PathParam("id") UUID id, @BeanParam Creation call, @NotNull @Valid OrderRequests.NewRemovalOrder body) {
        return orders.issue(id, call, body.toCommand()).created(Area.PATH, "removal-orders");
    }

    @GET
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<RemovalOrderView> getRemovalOrdersOfReturn(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return orders.ofReturn(id, pages.request(limit, after, "removal-orders", id));
    }
}
