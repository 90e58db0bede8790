package org.rsp.caseload.transfers;

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

/** Transfers of responsibility over HTTP, for both sides. Who may do an act stands in its row of {@link TransferTransition}. */
@Path("/transfers")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class TransferResource {

    private final TransferService transfers;
    private final TransferPreviewService previews;
    private final Pages pages;

    TransferResource(TransferService transfers, TransferPreviewService previews, Pages pages) {
        this.transfers = transfers;
        this.previews = previews;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public Page<TransferView> listTransfers(
            @BeanParam TransferFilter filter,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return transfers.list(filter, pages.request(limit, after, filter));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public RestResponse<TransferView> getTransfer(@PathParam("id") TransferId id) {
        return transfers.get(id).ok();
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public Page<TimelineView> getTransferTimeline(
            @PathParam("id") TransferId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return transfers.timeline(id, pages.request(limit, after, id));
    }

    @GET
    @Path("/{id}/preview")
    @RolesAllowed({Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public TransferPreviewView getTransferPreview(@PathParam("id") TransferId id) {
        return previews.look(id);
    }

    @POST
    @Path("/{id}/previews")
    public RestResponse<TransferView> previewTransfer(
            @PathParam("id") TransferId id,
            @BeanParam Step step,
            @NotNull @Valid TransferRequests.TransferPreviewing body) {
        return transfers.preview(id, step).ok();
    }

    @POST
    @Path("/{id}/acceptance")
    public RestResponse<TransferView> acceptTransfer(
            @PathParam("id") TransferId id,
            @BeanParam Step step,
            @NotNull @Valid TransferRequests.TransferAcceptance body) {
        return transfers.accept(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/{id}/part-acceptance")
    public RestResponse<TransferView> acceptPartOfTransfer(
            @PathParam("id") TransferId id,
            @BeanParam Step step,
            @NotNull @Valid TransferRequests.TransferPartAcceptance body) {
        return transfers.acceptPart(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/{id}/rejection")
    public RestResponse<TransferView> rejectTransfer(
            @PathParam("id") TransferId id,
            @BeanParam Step step,
            @NotNull @Valid TransferRequests.TransferRefusal body) {
        return transfers
                .reject(id, step, new TransferCommand.Reject(body.reason()))
                .ok();
    }

    @POST
    @Path("/{id}/counters")
    public RestResponse<TransferView> counterTransfer(
            @PathParam("id") TransferId id,
            @BeanParam Step step,
            @NotNull @Valid TransferRequests.TransferCounter body) {
        return transfers.counter(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/{id}/agreements")
    public RestResponse<TransferView> agreeToCounterOfTransfer(
            @PathParam("id") TransferId id,
            @BeanParam Step step,
            @NotNull @Valid TransferRequests.TransferAgreement body) {
        return transfers.agree(id, step).ok();
    }

    @POST
    @Path("/{id}/insistences")
    public RestResponse<TransferView> insistOnTransfer(
            @PathParam("id") TransferId id,
            @BeanParam Step step,
            @NotNull @Valid TransferRequests.TransferInsistence body) {
        return transfers.insist(id, step).ok();
    }

    @POST
    @Path("/{id}/revocation")
    public RestResponse<TransferView> revokeTransfer(
            @PathParam("id") TransferId id,
            @BeanParam Step step,
            @NotNull @Valid TransferRequests.TransferRevocation body) {
        return transfers
                .revoke(id, step, new TransferCommand.Revoke(body.reason()))
                .ok();
    }
}
