package org.rsp.caseload.safety;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.rsp.caseload.cases.PersonService;
import org.rsp.caseload.consents.ConsentSaying;
import org.rsp.caseload.consents.ReturnConsentService;
import org.rsp.caseload.links.RecordLinkService;
import org.rsp.caseload.permits.Clearance;
import org.rsp.caseload.permits.Clearing;
import org.rsp.caseload.permits.ReturnKind;
import org.rsp.caseload.stays.RemovalStayService;
import org.rsp.caseload.stays.StayStanding;
import org.rsp.platform.access.Access;
import org.rsp.platform.access.Decision;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.crypto.Fingerprints;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Caller;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/**
 * Answers whether a person may be returned: over every record that is of the person, or of which nobody has decided yet whether it is, at any
 * custodian. Only what is known and clear everywhere is clear.
 */
@ApplicationScoped
public class RemovalSafetyService implements Clearing {

    private final PersonService persons;
    private final RecordLinkService links;
    private final StandingService standings;
    private final RemovalStayService stays;
    private final ReturnConsentService consents;
    private final Access access;
    private final Acts acts;
    private final Caller caller;
    private final Fingerprints fingerprints;
    private final Clock clock;

    RemovalSafetyService(
            PersonService persons,
            RecordLinkService links,
            StandingService standings,
            RemovalStayService stays,
            ReturnConsentService consents,
            Access access,
            Acts acts,
            Caller caller,
            Fingerprints fingerprints,
            Clock clock) {
        this.persons = persons;
        this.links = links;
        this.standings = standings;
        this.stays = stays;
        this.consents = consents;
        this.access = access;
        this.acts = acts;
        this.caller = caller;
        this.fingerprints = fingerprints;
        this.clock = clock;
    }

    @Override
    public Clearance of(UUID individualId, ReturnKind kind) {
        return safety(individualId, kind).clearance();
    }

    /** To another service by the real id, to the custodian's staff; to everybody else the person is not there. */
    @Transactional
    RemovalSafetyView answer(UUID said, ReturnKind kind) {
        var asked = asked(said, caller.actor());
        var at = clock.instant();
        var safety = safety(asked.individualId(), kind);
        var sealed = "%s|%s|%s|%s".formatted(asked.individualId(), kind, safety.clearance(), at);
        var seal = fingerprints.of("removal-safety", sealed.getBytes(StandardCharsets.UTF_8));
        return acts.workedOut(
                asked.whom(),
                asked.told(),
                RemovalSafetyView.of(asked.individualId(), kind, safety, at, seal, asked.told()));
    }

    /** About whom is asked, and what may be told. */
    private record Asked(UUID individualId, UUID caseId, Decision told) {

        AuditSubject whom() {
            return new AuditSubject(caseId, individualId);
        }
    }

    private Asked asked(UUID said, Actor actor) {
        if (actor.has(Role.SERVICE)) {
            var told = access.requireService(actor);
            return persons.whereabouts(said)
                    .map(at -> new Asked(at.individualId(), at.caseId(), told))
                    .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        }
        var person = persons.get(said, actor);
        if (!person.decision().toCustodian()) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
        return new Asked(person.id(), person.caseId(), person.decision());
    }

    /**
     * RMS-1 to RMS-6: each record by its standing (RMS-1) and its stays (RMS-2), also those of other custodians (RMS-3); while it is not decided
     * whose a record is, nothing is clear (RMS-4), nor is a victim's return without a witness hold that was lifted (RMS-5), nor a kind to which the person's last word is no (RMS-6).
     */
    private RemovalSafety safety(UUID individualId, ReturnKind kind) {
        var all = links.recordsOf(individualId);
        var stayed = stays.standing(all);
        var lastWord = consents.lastWord(all, kind);
        var standing = standings.of(all, lastWord == ConsentSaying.CONSENTS);
        var answers = new ArrayList<Clearance>();
        var findings = new ArrayList<SafetyFinding>();
        for (var id : all) {
            var of = new PersonRecord(requireNonNull(standing.get(id)), stayed.get(id) == StayStanding.IN_FORCE);
            var answer = of.clearance(kind);
            answers.add(answer);
            if (answer != Clearance.CLEAR) {
                findings.addAll(
                        id.equals(individualId) ? of.findings(kind).toList() : List.of(SafetyFinding.ANOTHER_RECORD));
            }
        }
        if (lastWord == ConsentSaying.WITHDRAWS) {
            answers.add(Clearance.NOT_CLEAR);
            findings.add(SafetyFinding.CONSENT_WITHDRAWN);
        }
        if (links.isUndecided(all)) {
            answers.add(Clearance.UNKNOWN);
            findings.add(SafetyFinding.POSSIBLE_DUPLICATE_UNDECIDED);
        }
        if (kind == ReturnKind.VOT && !stayed.containsValue(StayStanding.WITNESS_RELEASED)) {
            answers.add(Clearance.UNKNOWN);
            findings.add(SafetyFinding.WITNESS_NOT_RELEASED);
        }
        return new RemovalSafety(
                worst(answers), findings.stream().distinct().sorted().toList());
    }

    private static Clearance worst(List<Clearance> answers) {
        return answers.stream()
                .max(Comparator.comparing(List.of(Clearance.CLEAR, Clearance.UNKNOWN, Clearance.NOT_CLEAR)::indexOf))
                .orElse(Clearance.UNKNOWN);
    }
}
