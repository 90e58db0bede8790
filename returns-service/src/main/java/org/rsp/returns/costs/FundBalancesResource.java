package org.rsp.returns.costs;

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

/** What the funds of a state make together, over HTTP. */
@Path("/fund-balances")
@Produces(MediaType.APPLICATION_JSON)
class FundBalancesResource {

    private final FundService funds;
    private final Pages pages;

    FundBalancesResource(FundService funds, Pages pages) {
        this.funds = funds;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({Role.Named.RETURNS_OFFICER, Role.Named.SUPERVISOR})
    public Page<FundBalanceView> getFundBalances(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return funds.balances(pages.request(limit, after, "fund-balances"));
    }
}
