package org.rsp.caseload.documents;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.rsp.platform.identity.Role;

/** How a copy is opened. */
@Path("/document-copies")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class DocumentCopyResource {

    private final DocumentCopyService copies;

    DocumentCopyResource(DocumentCopyService copies) {
        this.copies = copies;
    }

    @GET
    @Path("/{id}/link")
    @RolesAllowed({
        Role.Named.REGISTRAR,
        Role.Named.CASEWORKER,
        Role.Named.SUPERVISOR,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.RSD_REVIEWER
    })
    public RestResponse<DocumentCopyLinkView> getDocumentCopyLink(@PathParam("id") UUID id) {
        return RestResponse.ResponseBuilder.ok(copies.link(id))
                .header("Cache-Control", "no-store")
                .build();
    }
}
