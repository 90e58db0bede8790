package org.rsp.returns.agreements;

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

/** The clause library over HTTP. */
@Path("/clause-library")
@Produces(MediaType.APPLICATION_JSON)
class ClauseLibraryResource {

    private final ClauseLibraryService library;
    private final Pages pages;

    ClauseLibraryResource(ClauseLibraryService library, Pages pages) {
        this.library = library;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({
        Role.Named.COORDINATOR,
        Role.Named.SUPERVISOR,
        Role.Named.CASEWORKER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.RETURNS_OFFICER
    })
    public Page<LibraryClauseView> listLibraryClauses(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return library.list(pages.request(limit, after, "clause-library"));
    }
}
