package org.rsp.caseload.decisions;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.rsp.caseload.Area;
import org.rsp.platform.http.Creation;

/** The decision on what a determination has come to, over HTTP. */
@Path("/status-determinations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class DecisionOfDeterminationResource {

    private final StatusDecisionService decisions;

    DecisionOfDeterminationResource(StatusDecisionService decisions) {
        this.decisions = decisions;
    }

    @POST
    @Path("/decision")
    public RestResponse<StatusDecisionView> issueStatusDecision(
            @PathParam("id") UUID id,
            @BeanParam Creation call,
            @NotNull @Valid StatusDecisionRequests.NewStatusDecision body) {
        return decisions.issue(id, call, body.toCommand()).created(Area.PATH, "status-decisions");
    }
}
