package org.rsp.caseload.documents;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.jboss.resteasy.reactive.RestResponse;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Role;

/** Files by their links. */
@Path("/downloads")
@Authenticated
class DownloadResource {

    private final DocumentCopyService copies;

    DownloadResource(DocumentCopyService copies) {
        this.copies = copies;
    }

    @GET
    @Path("/{token}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({
        Role.Named.REGISTRAR,
        Role.Named.CASEWORKER,
        Role.Named.SUPERVISOR,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.RSD_REVIEWER
    })
    @Classified(value = FieldClass.P2, custodianOnly = true)
    public RestResponse<InputStream> downloadFile(@PathParam("token") String token) {
        return copies.open(token).download();
    }
}
