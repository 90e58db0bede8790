package org.rsp.caseload.cases;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.facts.ActingSubject;
import org.rsp.platform.facts.FactsOfCase;
import org.rsp.platform.identity.Role;

/** What the other services of the platform need to decide who may know of a case. */
@Path("/access-facts/cases")
@Produces(MediaType.APPLICATION_JSON)
class CaseFactsResource {

    private final CaseFactsService facts;

    CaseFactsResource(CaseFactsService facts) {
        this.facts = facts;
    }

    /** For whom the service asks is for the audit, and changes nothing in the answer. */
    @GET
    @Path("/{id}")
    @RolesAllowed(Role.Named.SERVICE)
    public RestResponse<FactsOfCase> getAccessFactsOfCase(
            @PathParam("id") CaseId id, @HeaderParam(ActingSubject.HEADER) @Nullable ActingSubject acting) {
        return facts.get(id).ok();
    }
}
