package org.rsp.caseload.quality;

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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.Area;
import org.rsp.platform.http.Creation;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Role;

/** Audits of decisions over HTTP. Who may do an act stands in its row of {@link DecisionAuditTransition}. */
@Path("/decision-audits")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class DecisionAuditResource {

    private final DecisionAuditService audits;
    private final SampledDecisionService samples;
    private final Pages pages;

    DecisionAuditResource(DecisionAuditService audits, SampledDecisionService samples, Pages pages) {
        this.audits = audits;
        this.samples = samples;
        this.pages = pages;
    }

    @POST
    public RestResponse<DecisionAuditView> orderDecisionAudit(
            @BeanParam Creation call, @NotNull @Valid DecisionAuditRequests.NewDecisionAudit body) {
        return audits.order(call, body.toCommand()).created(Area.PATH, "decision-audits");
    }

    @GET
    @RolesAllowed({Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER, Role.Named.COORDINATOR})
    public Page<DecisionAuditView> listDecisionAudits(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return audits.list(pages.request(limit, after));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER, Role.Named.COORDINATOR})
    public RestResponse<DecisionAuditView> getDecisionAudit(@PathParam("id") DecisionAuditId id) {
        return audits.get(id).ok();
    }

    @POST
    @Path("/{id}/closure")
    public RestResponse<DecisionAuditView> closeDecisionAudit(
            @PathParam("id") DecisionAuditId id,
            @BeanParam Step step,
            @NotNull @Valid DecisionAuditRequests.DecisionAuditClosure body) {
        return audits.close(id, step, new DecisionAuditCommand.Close()).ok();
    }

    @GET
    @Path("/{id}/sampled-decisions")
    @RolesAllowed({Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public Page<SampledDecisionView> getSampledDecisionsOfDecisionAudit(
            @PathParam("id") DecisionAuditId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return samples.ofAudit(id, pages.request(limit, after, "sampled decisions", id));
    }
}
