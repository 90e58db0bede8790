package org.rsp.returns.movements;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.identity.Role;

/** Who is on one movement over HTTP: all of it for those who lead it, and for each other class of readers what that needs. */
@Path("/movements/{id}/manifests")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ManifestsOfMovementResource {

    private final PassageService passages;
    private final Pages pages;

    ManifestsOfMovementResource(PassageService passages, Pages pages) {
        this.passages = passages;
        this.pages = pages;
    }

    @GET
    @Path("/all")
    @RolesAllowed({Role.Named.RETURNS_OFFICER, Role.Named.PROTECTION_OFFICER, Role.Named.SUPERVISOR})
    public Page<PassageView> getPassagesOfMovement(
            @PathParam("id") MovementId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return passages.onMovement(id, pages.request(limit, after, "all", id));
    }

    @GET
    @Path("/carrier")
    @RolesAllowed({Role.Named.RETURNS_OFFICER, Role.Named.PROTECTION_OFFICER, Role.Named.SUPERVISOR})
    public Page<CarrierManifestView> getCarrierManifestOfMovement(
            @PathParam("id") MovementId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return passages.manifest(id, pages.request(limit, after, "carrier", id), CarrierManifestView::of);
    }

    @GET
    @Path("/escort")
    @RolesAllowed({Role.Named.RETURNS_OFFICER, Role.Named.PROTECTION_OFFICER, Role.Named.SUPERVISOR})
    public Page<EscortManifestView> getEscortManifestOfMovement(
            @PathParam("id") MovementId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return passages.manifest(id, pages.request(limit, after, "escort", id), EscortManifestView::of);
    }

    @GET
    @Path("/reception")
    @RolesAllowed({Role.Named.RETURNS_OFFICER, Role.Named.PROTECTION_OFFICER, Role.Named.SUPERVISOR})
    public Page<ReceptionManifestView> getReceptionManifestOfMovement(
            @PathParam("id") MovementId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return passages.manifest(id, pages.request(limit, after, "reception", id), ReceptionManifestView::of);
    }
}
