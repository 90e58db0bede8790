package org.rsp.returns.costs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.rsp.platform.identity.Role;

/** The ledger of one return over HTTP. */
@Path("/returns/{id}/cost-ledger")
@Produces(MediaType.APPLICATION_JSON)
class CostLedgerOfReturnResource {

    private final CostLineService lines;

    CostLedgerOfReturnResource(CostLineService lines) {
        this.lines = lines;
    }

    @GET
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public RestResponse<CostLedgerView> getCostLedgerOfReturn(@PathParam("id") UUID id) {
        return RestResponse.ResponseBuilder.ok(lines.ledger(id))
                .header("Cache-Control", "no-store")
                .build();
    }
}
