package org.rsp.returns.costs;

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

/** Funds of confiscated assets over HTTP. Who may do an act stands in its row of {@link FundTransition}. */
@Path("/confiscated-asset-funds")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class FundResource {

    private final FundService funds;
    private final Pages pages;

    FundResource(FundService funds, Pages pages) {
        this.funds = funds;
        this.pages = pages;
    }

    @POST
    public RestResponse<FundView> recordFund(@BeanParam Creation call, @NotNull @Valid FundRequests.NewFund body) {
        return funds.record(call, body.toCommand()).created(Area.PATH, "confiscated-asset-funds");
    }

    @GET
    @RolesAllowed({Role.Named.RETURNS_OFFICER, Role.Named.SUPERVISOR})
    public Page<FundView> listFunds(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return funds.list(pages.request(limit, after, "confiscated-asset-funds"));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Named.RETURNS_OFFICER, Role.Named.SUPERVISOR})
    public RestResponse<FundView> getFund(@PathParam("id") FundId id) {
        return funds.get(id).ok();
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({Role.Named.RETURNS_OFFICER, Role.Named.SUPERVISOR})
    public Page<TimelineView> getFundTimeline(
            @PathParam("id") FundId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return funds.timeline(id, pages.request(limit, after, id));
    }

    @POST
    @Path("/{id}/victims-reserve")
    public RestResponse<FundView> reserveForVictimsInFund(
            @PathParam("id") FundId id, @BeanParam Step step, @NotNull @Valid FundRequests.VictimsReserve body) {
        return funds.reserveForVictims(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/{id}/confirmation")
    public RestResponse<FundView> confirmFund(
            @PathParam("id") FundId id, @BeanParam Step step, @NotNull @Valid FundRequests.FundConfirmation body) {
        return funds.confirm(id, step, new FundCommand.Confirm(body.finalOn())).ok();
    }

    @POST
    @Path("/{id}/closing")
    public RestResponse<FundView> closeFund(
            @PathParam("id") FundId id, @BeanParam Step step, @NotNull @Valid FundRequests.FundClosing body) {
        return funds.close(id, step, new FundCommand.Close()).ok();
    }

    @POST
    @Path("/{id}/setting-aside")
    public RestResponse<FundView> setAsideFund(
            @PathParam("id") FundId id, @BeanParam Step step, @NotNull @Valid FundRequests.FundSettingAside body) {
        return funds.setAside(id, step, new FundCommand.SetAside(body.reason())).ok();
    }
}
