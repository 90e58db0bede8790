package org.rsp.returns.returns;

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
import org.rsp.platform.http.Creation;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.TimelineView;
import org.rsp.returns.Area;

/** Returns over HTTP. Who may do an act stands in its row of {@link ReturnTransition}. */
@Path("/returns")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ReturnResource {

    private final ReturnService returns;
    private final ReturnDepartureService departures;
    private final Pages pages;

    ReturnResource(ReturnService returns, ReturnDepartureService departures, Pages pages) {
        this.returns = returns;
        this.departures = departures;
        this.pages = pages;
    }

    @POST
    public RestResponse<ReturnView> openReturn(
            @BeanParam Creation call, @NotNull @Valid ReturnRequests.NewReturn body) {
        return returns.open(body.individualId(), call, body.toCommand()).created(Area.PATH, "returns");
    }

    @GET
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<ReturnView> listReturns(
            @BeanParam ReturnFilter filter,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return returns.list(filter, pages.request(limit, after, filter));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public RestResponse<ReturnView> getReturn(@PathParam("id") ReturnId id) {
        return returns.get(id).ok();
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<TimelineView> getReturnTimeline(
            @PathParam("id") ReturnId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return returns.timeline(id, pages.request(limit, after, id));
    }

    @GET
    @Path("/{id}/guards")
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public RestResponse<GuardsOfReturnView> getGuardsOfReturn(@PathParam("id") ReturnId id) {
        return RestResponse.ResponseBuilder.ok(returns.guards(id))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("/{id}/counselling")
    public RestResponse<ReturnView> counselInReturn(
            @PathParam("id") ReturnId id, @BeanParam Step step, @NotNull @Valid ReturnRequests.ReturnCounselling body) {
        return returns.counsel(id, step, new ReturnCommand.CounselIn(body.destination()))
                .ok();
    }

    @POST
    @Path("/{id}/consent")
    public RestResponse<ReturnView> consentToReturn(
            @PathParam("id") ReturnId id, @BeanParam Step step, @NotNull @Valid ReturnRequests.ReturnConsenting body) {
        return returns.consentTo(id, step, new ReturnCommand.ConsentTo()).ok();
    }

    @POST
    @Path("/{id}/order")
    public RestResponse<ReturnView> serveOrderInReturn(
            @PathParam("id") ReturnId id, @BeanParam Step step, @NotNull @Valid ReturnRequests.ReturnOrdering body) {
        return returns.serveOrder(id, step, new ReturnCommand.ServeOrderIn()).ok();
    }

    @POST
    @Path("/{id}/choice")
    public RestResponse<ReturnView> chooseVoluntaryReturn(
            @PathParam("id") ReturnId id, @BeanParam Step step, @NotNull @Valid ReturnRequests.ReturnChoice body) {
        return returns.chooseVoluntary(id, step, new ReturnCommand.ChooseVoluntary(body.destination()))
                .ok();
    }

    @POST
    @Path("/{id}/clearance")
    public RestResponse<ReturnView> clearReturn(
            @PathParam("id") ReturnId id, @BeanParam Step step, @NotNull @Valid ReturnRequests.ReturnClearing body) {
        return returns.clear(id, step, new ReturnCommand.Clear()).ok();
    }

    @POST
    @Path("/{id}/departure")
    public RestResponse<ReturnView> departReturn(
            @PathParam("id") ReturnId id, @BeanParam Step step, @NotNull @Valid ReturnRequests.ReturnDeparting body) {
        return departures.depart(id, step).ok();
    }

    @POST
    @Path("/{id}/arrival")
    public RestResponse<ReturnView> recordArrivalOfReturn(
            @PathParam("id") ReturnId id, @BeanParam Step step, @NotNull @Valid ReturnRequests.ReturnArrival body) {
        return returns.recordArrival(id, step, new ReturnCommand.RecordArrivalOf())
                .ok();
    }

    @POST
    @Path("/{id}/coming-back")
    public RestResponse<ReturnView> recordComingBackFromReturn(
            @PathParam("id") ReturnId id, @BeanParam Step step, @NotNull @Valid ReturnRequests.ReturnComingBack body) {
        return returns.recordComingBack(id, step, new ReturnCommand.RecordComingBackFrom(body.reason()))
                .ok();
    }

    @POST
    @Path("/{id}/closure")
    public RestResponse<ReturnView> closeReturn(
            @PathParam("id") ReturnId id, @BeanParam Step step, @NotNull @Valid ReturnRequests.ReturnClosing body) {
        return returns.close(id, step, new ReturnCommand.Close()).ok();
    }

    @POST
    @Path("/{id}/cancellation")
    public RestResponse<ReturnView> cancelReturn(
            @PathParam("id") ReturnId id,
            @BeanParam Step step,
            @NotNull @Valid ReturnRequests.ReturnCancellation body) {
        return returns.cancel(id, step, new ReturnCommand.Cancel(body.reason())).ok();
    }
}
