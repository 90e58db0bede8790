package org.rsp.caseload;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rsp.caseload.cases.PersonService;
import org.rsp.caseload.determinations.ClaimBasis;
import org.rsp.caseload.determinations.DecidedClaim;
import org.rsp.caseload.determinations.DeterminationService;
import org.rsp.caseload.determinations.StatusDeterminationEvent;
import org.rsp.caseload.determinations.StatusDeterminationState;
import org.rsp.platform.audit.Audit;
import org.rsp.platform.audit.AuditAction;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.audit.AuditedRequest;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Caller;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.platform.lifecycle.Versioned;

/** The least that the procedures before and behind a determination do with it. */
@Path("/another-procedure")
@Authenticated
class AnotherProcedureResource {

    private final DeterminationService claims;
    private final PersonService persons;
    private final Caller caller;
    private final Audit audit;
    private final AuditedRequest request;

    AnotherProcedureResource(
            DeterminationService claims, PersonService persons, Caller caller, Audit audit, AuditedRequest request) {
        this.claims = claims;
        this.persons = persons;
        this.caller = caller;
        this.audit = audit;
        this.request = request;
    }

    private record Something(UUID id, long version) implements Versioned {}

    /** What an act of another procedure leaves behind. */
    static Done done(By by) {
        var other = new Something(UUID.randomUUID(), 1);
        var name = new PersonalId(other.id());
        var state = StatusDeterminationState.LODGED;
        return new Done(
                HistoryEntry.of(other, "remitAppeal", null, state, null, by),
                new StatusDeterminationEvent.Lodged(name, name, by.actor().organisation(), state));
    }

    /** What a decision rests on, as the feature that issues it is told. */
    record Told(UUID individualId, String modality, String outcome, List<String> tookPart, String printed) {

        static Told of(DecidedClaim decided) {
            return new Told(
                    decided.individualId(),
                    decided.modality().name(),
                    decided.outcome().name(),
                    decided.tookPart().stream().sorted().toList(),
                    decided.toString());
        }
    }

    @POST
    @Path("/decided/{id}")
    @Transactional
    @Operation(hidden = true)
    public Told decided(@PathParam("id") UUID id) {
        var actor = caller.actor();
        var decided = claims.decided(id, actor);
        audited(decided.id(), decided.caseId(), actor);
        return Told.of(decided);
    }

    /** How many claims each of two acts opens for one person. */
    @POST
    @Path("/claimed/{id}")
    @Transactional
    @Operation(hidden = true)
    public List<Integer> claimed(@PathParam("id") UUID id) {
        var by = new By(caller.actor(), Instant.now());
        var person = persons.hold(id, by.actor());
        var first = claims.claimed(done(by), person, ClaimBasis.FEAR_EXPRESSED, by);
        var second = claims.claimed(done(by), person, ClaimBasis.FEAR_EXPRESSED, by);
        audited(person.id(), person.caseId(), by.actor());
        return List.of(first.also().size(), second.also().size());
    }

    private void audited(UUID id, UUID caseId, Actor actor) {
        audit.record(request.entry(actor, AuditAction.WRITE)
                .on(id)
                .about(List.of(AuditSubject.ofCase(caseId)))
                .allowed(Stream.of("ACC-6")));
    }
}
