package org.rsp.caseload;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rsp.caseload.cases.CaseId;
import org.rsp.platform.access.Action;
import org.rsp.platform.facts.KnownFacts;
import org.rsp.platform.identity.Caller;

/** The least that another service's operation about a case does: it asks who may. Answers the rule that grants. */
@Path("/elsewhere")
@Authenticated
class CaseElsewhereResource {

    private final KnownFacts known;
    private final Caller caller;

    CaseElsewhereResource(KnownFacts known, Caller caller) {
        this.known = known;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public String decide(@PathParam("id") CaseId id, @QueryParam("now") boolean now) {
        var actor = caller.actor();
        return (now ? known.requireNow(actor, Action.READ, id.value()) : known.require(actor, Action.READ, id.value()))
                .rule();
    }
}
