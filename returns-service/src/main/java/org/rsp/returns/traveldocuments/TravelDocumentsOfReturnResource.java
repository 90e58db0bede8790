package org.rsp.returns.traveldocuments;

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
import org.rsp.platform.http.Creation;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.identity.Role;
import org.rsp.returns.Area;

/** The travel documents of one return over HTTP. */
@Path("/returns/{id}/travel-documents")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class TravelDocumentsOfReturnResource {

    private final TravelDocumentService documents;
    private final Pages pages;

    TravelDocumentsOfReturnResource(TravelDocumentService documents, Pages pages) {
        this.documents = documents;
        this.pages = pages;
    }

    @POST
    public RestResponse<TravelDocumentView> planTravelDocument(
            @PathParam("id") UUID id,
            @BeanParam Creation call,
            @NotNull @Valid TravelDocumentRequests.NewTravelDocument body) {
        return documents.plan(id, call, body.toCommand()).created(Area.PATH, "travel-documents");
    }

    @GET
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<TravelDocumentView> getTravelDocumentsOfReturn(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return documents.ofReturn(id, pages.request(limit, after, "travel-documents", id));
    }
}
