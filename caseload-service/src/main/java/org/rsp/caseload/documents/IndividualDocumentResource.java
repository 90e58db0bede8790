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
import org.rsp.caseload.Area;
import org.rsp.platform.http.Creation;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.identity.Role;

/** The documents of a person. */
@Path("/individuals/{id}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class IndividualDocumentResource {

    private final DocumentService documents;
    private final Pages pages;

    IndividualDocumentResource(DocumentService documents, Pages pages) {
        this.documents = documents;
        this.pages = pages;
    }

    @POST
    public RestResponse<DocumentView> recordDocument(
            @PathParam("id") UUID id, @BeanParam Creation call, @NotNull @Valid DocumentRequests.NewDocument body) {
        return documents.record(id, call, body.toCommand()).created(Area.PATH, "documents");
    }

    @GET
    @RolesAllowed({
        Role.Named.REGISTRAR,
        Role.Named.CASEWORKER,
        Role.Named.SUPERVISOR,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.RSD_REVIEWER
    })
    public Page<DocumentView> getIndividualDocuments(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return documents.list(id, pages.request(limit, after, id));
    }
}
