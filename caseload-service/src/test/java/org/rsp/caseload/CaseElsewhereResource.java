package org.rsp.caseload;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rsp.caseload.cases.CaseId;
import org.rsp.platform.access.Action;
import org.rsp.platform.audit.Audit;
import org.rsp.platform.audit.AuditAction;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.audit.AuditedRequest;
import org.rsp.platform.facts.KnownFacts;
import org.rsp.platform.identity.Caller;

/**
 * The least that another service's operation about a case does: it asks who may, and writes down that somebody
 * was told. Answers the rule that grants.
 */
@Path("/elsewhere")
@Authenticated
class CaseElsewhereResource {

    private final KnownFacts known;
    private final Caller caller;
    private final Audit audit;
    private final AuditedRequest request;

    CaseElsewhereResource(KnownFacts known, Caller caller, Audit audit, AuditedRequest request) {
        this.known = known;
        this.caller = caller;
        this.audit = audit;
        this.request = request;
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public String decide(@PathParam("id") CaseId id, @QueryParam("now") boolean now) {
        var actor = caller.actor();
        var decision =
                now ? known.requireNow(actor, Action.READ, id.value()) : known.require(actor, Action.READ, id.value());
        var entry = request.entry(actor, AuditAction.READ)
                .on(id.value())
                .about(List.of(AuditSubject.ofCase(id.value())))
                .allowed(Stream.of(decision.rule()));
        QuarkusTransaction.requiringNew().run(() -> audit.record(entry));
        return decision.rule();
    }
}
