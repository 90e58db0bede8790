package org.rsp.caseload.safety;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.permits.ReturnKind;
import org.rsp.platform.facts.ActingSubject;
import org.rsp.platform.identity.Role;

/** Whether a person may be returned, over HTTP. An answer is good for the moment in which it was given: nobody may keep it. */
@Path("/individuals/{id}/removal-safety")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class RemovalSafetyResource {

    private final RemovalSafetyService safety;

    RemovalSafetyResource(RemovalSafetyService safety) {
        this.safety = safety;
    }

    /** For whom a service asks is for the audit, and changes nothing in the answer. */
    @GET
    @RolesAllowed({Role.Named.SERVICE, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER, Role.Named.RETURNS_OFFICER
    })
    public RestResponse<RemovalSafetyView> getRemovalSafetyOfIndividual(
            @PathParam("id") UUID id,
            @QueryParam("kind") @NotNull ReturnKind kind,
            @HeaderParam(ActingSubject.HEADER) @Nullable ActingSubject acting) {
        return RestResponse.ResponseBuilder.ok(safety.answer(id, kind))
                .header("Cache-Control", "no-store")
                .build();
    }
}
