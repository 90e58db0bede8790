package org.rsp.platform.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Role;

/** The audit of a case and of a person, in every service. */
@Path("/audit")
@RolesAllowed({Role.Named.AUDITOR, Role.Named.DPO})
class AuditResource {

    private final AuditTrail trail;

    AuditResource(AuditTrail trail) {
        this.trail = trail;
    }

    @GET
    @Path("/cases/{id}")
    public Page<AuditView> getCaseAudit(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return trail.ofCase(id, PageRequest.of(limit, after, "audit of case", id));
    }

    @GET
    @Path("/individuals/{id}")
    public Page<AuditView> getIndividualAudit(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return trail.ofIndividual(id, PageRequest.of(limit, after, "audit of individual", id));
    }
}
