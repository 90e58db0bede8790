package org.rsp.caseload.safety;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.rsp.caseload.bestinterests.BestInterestsService;
import org.rsp.caseload.bestinterests.ChildSolution;
import org.rsp.caseload.cases.PersonService;
import org.rsp.caseload.links.RecordLinkService;
import org.rsp.caseload.needs.LoneChildService;
import org.rsp.caseload.needs.SpecificNeedService;
import org.rsp.caseload.permits.Clearance;
import org.rsp.caseload.permits.Clearing;
import org.rsp.caseload.permits.ReturnKind;
import org.rsp.caseload.stays.RemovalStayService;
import org.rsp.caseload.trafficking.TraffickingService;
import org.rsp.caseload.trafficking.Victim;
import org.rsp.platform.access.Access;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.crypto.AnswerSeals;
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
    private final TraffickingService trafficking;
    private final ConsentingService consenting;
    private final LoneChildService loneChildren;
    private final BestInterestsService bestInterests;
    private final SpecificNeedService needs;
    private final Access access;
    private final WiderRows wider;
    private final Acts acts;
    private final Caller caller;
    private final AnswerSeals seals;
    private final Clock clock;

    RemovalSafetyService(
            PersonService persons,
            RecordLinkService links,
            StandingService standings,
            RemovalStayService stays,
            TraffickingService trafficking,
            ConsentingService consenting,
            LoneChildService loneChildren,
            BestInterestsService bestInterests,
            SpecificNeedService needs,
            Access access,
            WiderRows wider,
            Acts acts,
            Caller caller,
            AnswerSeals seals,
            Clock clock) {
        this.persons = persons;
        this.links = links;
        this.standings = standings;
        this.stays = stays;
        this.trafficking = trafficking;
        this.consenting = consenting;
        this.loneChildren = loneChildren;
        this.bestInterests = bestInterests;
        this.needs = needs;
        this.access = access;
        this.wider = wider;
        this.acts = acts;
        this.caller = caller;
        this.seals = seals;
        this.clock = clock;
    }

    @Override
    public Clearance of(UUID individualId, ReturnKind kind) {
        return safety(individualId, kind, caller.actor()).clearance();
    }

    /** PRM-6, CNS-7, RMS-7: none of it need be there when a return is prepared. */
    @Override
    public Clearance ofDeparting(UUID individualId, ReturnKind kind) {
        var answer = of(individualId, kind);
        return answer == Clearance.CLEAR && !mayDepart(individualId, kind) ? Clearance.UNKNOWN : answer;
    }

    private boolean mayDepart(UUID individualId, ReturnKind kind) {
        var all = links.recordsOf(individualId);
        return persons.isInOpenCase(individualId)
                && (!kind.isByOwnWill() || consenting.isConsenting(all, kind))
                && all.stream().noneMatch(id -> consenting.mayBeChild(Set.of(id)) && !isReturnFoundBest(id));
    }

    /** To another service by the real id, to the custodian's staff; to everybody else the person is not there. */
    @Transactional
    RemovalSafetyView answer(UUID said, ReturnKind kind) {
        var asked = asked(said, caller.actor());
        var at = clock.instant();
        var safety = safety(asked.individualId(), kind, caller.actor());
        var seal = seals.of("removal-safety", asked.individualId(), kind, safety.clearance(), at);
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
            var told = access.requireService(actor, Clearing.DEPARTURES);
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
     * RMS-1 to RMS-8: each record by its standing (RMS-1) and its stays (RMS-2), also those of other custodians (RMS-3); while it is not decided
     * whose a record is, nothing is clear (RMS-4), nor is a victim's return but in the victims' kind and after a witness hold that was lifted (RMS-5),
     * nor a kind to which the person's last word is no (RMS-6), nor the return of a child who is alone and for whom nobody has found that to be best
     * (RMS-7), nor of anybody of whom a risk of refoulement is flagged (RMS-8).
     */
    private RemovalSafety safety(UUID individualId, ReturnKind kind, Actor asker) {
        var all = links.recordsOf(individualId);
        var stayed = stays.inForce(all);
        var victims = trafficking.victims(all);
        var released = isReleased(all, victims);
        var kept = victimsKept(victims, kind, released);
        var standing = standings.of(all, consenting.isConsenting(all, kind));
        var weighed = new Weighing(individualId, hidden(individualId, all, kind, asker));
        for (var id : all) {
            var isStayed = stayed.contains(id) || kept.contains(id) || isRefoulementFeared(id);
            var of = new PersonRecord(requireNonNull(standing.get(id)), isStayed);
            weighed.add(id, of.clearance(kind), of.findings(kind));
            if (needsFinding(id)) {
                weighed.add(id, Clearance.UNKNOWN, Stream.of(SafetyFinding.BEST_INTERESTS_NOT_FOUND));
            }
        }
        if (consenting.isWithdrawn(all, kind)) {
            weighed.add(Clearance.NOT_CLEAR, SafetyFinding.CONSENT_WITHDRAWN);
        }
        if (links.isUndecided(all)) {
            weighed.add(Clearance.UNKNOWN, SafetyFinding.POSSIBLE_DUPLICATE_UNDECIDED);
        }
        if (kind == ReturnKind.VOT && !released) {
            weighed.add(Clearance.UNKNOWN, SafetyFinding.WITNESS_NOT_RELEASED);
        }
        return weighed.result();
    }

    /**
     * LNK-5, LNK-10: what would tell who asks of a record that is kept from the custodian or sealed, were it told of it; the last word, where it was not
     * said to this one.
     */
    private Set<SafetyFinding> hidden(UUID individualId, Set<UUID> all, ReturnKind kind, Actor asker) {
        if (all.size() == 1 || !links.isAnyKept(all, individualId, asker.subject())) {
            return Set.of();
        }
        var hidden = EnumSet.of(SafetyFinding.ANOTHER_RECORD, SafetyFinding.POSSIBLE_DUPLICATE_UNDECIDED);
        if (!consenting.isWithdrawn(Set.of(individualId), kind)) {
            hidden.add(SafetyFinding.CONSENT_WITHDRAWN);
        }
        return hidden;
    }

    /** RMS-5: by two people and by name of the authority (STY-1, STY-5), and since the person was last found to be a victim. */
    private boolean isReleased(Set<UUID> all, List<Victim> victims) {
        return stays.findLastRelease(all)
                .filter(at -> victims.stream()
                        .flatMap(victim -> Stream.ofNullable(victim.identifiedAt()))
                        .allMatch(at::isAfter))
                .isPresent();
    }

    /** RMS-5; what keeps a victim shows as a stay: who asks is not told why (TIP-8). */
    private static Set<UUID> victimsKept(List<Victim> victims, ReturnKind kind, boolean released) {
        return victims.stream()
                .filter(victim -> victim.undecided() || victim.reflecting() || !released || kind != ReturnKind.VOT)
                .map(Victim::individualId)
                .collect(toSet());
    }

    /** RMS-8, of a record and in its custodian's name; it shows as a stay. Where nobody knows whose the record is, it is feared. */
    private boolean isRefoulementFeared(UUID individualId) {
        return persons.whereabouts(individualId)
                .map(at -> wider.inNameOf(at.custodian(), () -> needs.isRefoulementFeared(individualId)))
                .orElse(true);
    }

    /** RMS-7, of a child by this record, alone or not, and in the custodian's name. */
    private boolean isReturnFoundBest(UUID individualId) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return persons.whereabouts(individualId)
                .map(at -> wider.inNameOf(
                        at.custodian(), () -> bestInterests.isFound(individualId, ChildSolution.RETURN, today)))
                .orElse(false);
    }

    /** RMS-7, of a record and in its custodian's name; of a record that nobody knows it may be a child's. */
    private boolean needsFinding(UUID individualId) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return persons.whereabouts(individualId)
                .map(at -> wider.inNameOf(
                        at.custodian(),
                        () -> loneChildren.isAlone(individualId, at.caseId(), today)
                                && !bestInterests.isFound(individualId, ChildSolution.RETURN, today)))
                .orElse(true);
    }
}
