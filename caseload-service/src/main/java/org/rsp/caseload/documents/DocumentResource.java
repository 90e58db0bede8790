package org.rsp.caseload.documents;

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
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.TimelineView;

/** Documents over HTTP. Who may do an act stands in its row of {@link DocumentTransition}. */
@Path("/documents")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class DocumentResource {

    private final DocumentService documents;
    private final ExaminationService examinations;
    private final CopyIntakeService intake;
    private final DocumentCopyService copies;
    private final Pages pages;

    DocumentResource(
            DocumentService documents,
            ExaminationService examinations,
            CopyIntakeService intake,
            DocumentCopyService copies,
            Pages pages) {
        this.documents = documents;
        this.examinations = examinations;
        this.intake = intake;
        this.copies = copies;
        this.pages = pages;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.Named.REGISTRAR,
        Role.Named.CASEWORKER,
        Role.Named.SUPERVISOR,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.RSD_REVIEWER
    })
    public RestResponse<DocumentView> getDocument(@PathParam("id") UUID id) {
        return documents.get(id).ok();
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({
        Role.Named.REGISTRAR,
        Role.Named.CASEWORKER,
        Role.Named.SUPERVISOR,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.RSD_REVIEWER
    })
    public Page<TimelineView> getDocumentTimeline(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return documents.timeline(id, pages.request(limit, after, id));
    }

    @GET
    @Path("/{id}/custody")
    @RolesAllowed({
        Role.Named.REGISTRAR,
        Role.Named.CASEWORKER,
        Role.Named.SUPERVISOR,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.RSD_REVIEWER
    })
    public Page<CustodyView> getDocumentCustody(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return documents.custody(id, pages.request(limit, after, id));
    }

    @POST
    @Path("/{id}/custody")
    public RestResponse<DocumentView> takeIntoCustodyDocument(
            @PathParam("id") UUID id, @BeanParam Step step, @NotNull @Valid DocumentRequests.DocumentTaking body) {
        return documents.takeIntoCustody(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/{id}/returns")
    public RestResponse<DocumentView> returnToHolderDocument(
            @PathParam("id") UUID id, @BeanParam Step step, @NotNull @Valid DocumentRequests.DocumentReturn body) {
        return documents
                .move(id, step, new DocumentCommand.ReturnToHolder(body.reason()))
                .ok();
    }

    @POST
    @Path("/{id}/handovers")
    public RestResponse<DocumentView> handOverDocument(
            @PathParam("id") UUID id, @BeanParam Step step, @NotNull @Valid DocumentRequests.DocumentHandover body) {
        return documents
                .handOver(id, step, new DocumentCommand.HandOver(body.organisation(), body.reason()))
                .ok();
    }

    @POST
    @Path("/{id}/losses")
    public RestResponse<DocumentView> reportLostDocument(
            @PathParam("id") UUID id, @BeanParam Step step, @NotNull @Valid DocumentRequests.DocumentLoss body) {
        return documents
                .move(id, step, new DocumentCommand.ReportLost(body.reason()))
                .ok();
    }

    @POST
    @Path("/{id}/recoveries")
    public RestResponse<DocumentView> recoverDocument(
            @PathParam("id") UUID id, @BeanParam Step step, @NotNull @Valid DocumentRequests.DocumentRecovery body) {
        return documents
                .move(id, step, new DocumentCommand.Recover(body.reason()))
                .ok();
    }

    @POST
    @Path("/{id}/examinations")
    public RestResponse<DocumentView> examineDocument(
            @PathParam("id") UUID id, @BeanParam Step step, @NotNull @Valid DocumentRequests.NewExamination body) {
        return examinations.examine(id, step, body.toCommand()).ok();
    }

    @GET
    @Path("/{id}/examinations")
    @RolesAllowed({Role.Named.PROTECTION_OFFICER, Role.Named.RSD_REVIEWER, Role.Named.APPEAL_OFFICER})
    public Page<ExaminationView> getDocumentExaminations(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return examinations.list(id, pages.request(limit, after, id));
    }

    @POST
    @Path("/{id}/copies")
    public RestResponse<DocumentView> keepCopyOfDocument(
            @PathParam("id") UUID id, @BeanParam Step step, @NotNull @Valid DocumentRequests.NewDocumentCopy body) {
        return intake.keep(id, step, body.side(), body.content()).ok();
    }

    @GET
    @Path("/{id}/copies")
    @RolesAllowed({
        Role.Named.REGISTRAR,
        Role.Named.CASEWORKER,
        Role.Named.SUPERVISOR,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.RSD_REVIEWER
    })
    public Page<DocumentCopyView> getDocumentCopies(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return copies.list(id, pages.request(limit, after, "copies", id));
    }
}
