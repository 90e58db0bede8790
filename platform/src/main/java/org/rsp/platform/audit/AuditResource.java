package org.rsp.platform.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.identity.Role;

/** The audit of a case and of a person, in every service. */
@Path("/audit")
@RolesAllowed({Role.Named.AUDITOR, Role.Named.DPO})
class AuditResource {

    private final AuditTrail trail;
    private final Pages pages;

    AuditResource(AuditTrail trail, Pages pages) {
        this.trail = trail;
        this.pages = pages;
    }

    @GET
    @Path("/cases/{id}")
    public Page<AuditView> getCaseAudit(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return trail.ofCase(id, pages.request(limit, after, "audit of case", id));
    }

    @GET
    @Path("/individuals/{id}")
    public Page<AuditView> getIndividualAudit(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return trail.ofIndividual(id, pages.request(limit, after, "audit of individual", id));
    }
}
