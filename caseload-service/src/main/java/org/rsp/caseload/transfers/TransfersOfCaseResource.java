package org.rsp.caseload.transfers;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.rsp.caseload.Area;
import org.rsp.platform.http.Creation;

/** Where a case, or persons of it, are offered to another organisation. */
@Path("/cases/{id}/transfers")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class TransfersOfCaseResource {

    private final TransferService transfers;

    TransfersOfCaseResource(TransferService transfers) {
        this.transfers = transfers;
    }

    @POST
    public RestResponse<TransferView> offerTransfer(
            @PathParam("id") UUID id, @BeanParam Creation call, @NotNull @Valid TransferRequests.NewTransfer body) {
        return transfers.offer(id, call, body.toCommand()).created(Area.PATH, "transfers");
    }
}
