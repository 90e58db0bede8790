package org.rsp.caseload.safety;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.facts.ActingSubject;
import org.rsp.platform.identity.Role;

/** Where a person is recorded, over HTTP, for the service that returns people. */
@Path("/individuals/{id}/returnee")
@Produces(MediaType.APPLICATION_JSON)
class ReturneeResource {

    private final ReturneeService returnees;

    ReturneeResource(ReturneeService returnees) {
        this.returnees = returnees;
    }

    /** For whom the service asks is for the audit, and changes nothing in the answer. */
    @GET
    @RolesAllowed(Role.Named.SERVICE)
    public RestResponse<ReturneeView> getReturneeOfIndividual(
            @PathParam("id") UUID id, @HeaderParam(ActingSubject.HEADER) @Nullable ActingSubject acting) {
        return RestResponse.ResponseBuilder.ok(returnees.get(id))
                .header("Cache-Control", "no-store")
                .build();
    }
}
