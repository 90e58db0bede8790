package org.rsp.caseload.cases;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.rsp.platform.http.Page;
import org.rsp.platform.identity.Role;

/** Looking for persons over HTTP. A search changes nothing, so it needs no key against repeats. */
@Path("/individuals/searches")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Named.REGISTRAR, Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
class SearchResource {

    private final SearchService searches;

    SearchResource(SearchService searches) {
        this.searches = searches;
    }

    @POST
    public Page<FoundIndividualView> searchIndividuals(@NotNull @Valid SearchRequests.IndividualSearch body) {
        return searches.search(body.toSearch(), body.limit(), body.after());
    }
}
