package org.rsp.caseload.stays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.cases.PersonService;
import org.rsp.caseload.cases.SealedCaseService;
import org.rsp.caseload.permits.DeparturePermitService;
import org.rsp.caseload.permits.SafetyAct;
import org.rsp.caseload.stays.RemovalStayCommand.Lift.LiftReason;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.Place;
import org.rsp.platform.crypto.Vault;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Call;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.lifecycle.TimelineView;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** Stays of persons' returns; each call is one transaction. */
@ApplicationScoped
public class RemovalStayService {

    private final RemovalStayRepository stays;
    private final PersonService persons;
    private final SealedCaseService cases;
    private final DeparturePermitService permits;
    private final Vault vault;
    private final WiderRows wider;
    private final Ids ids;
    private final Desk<RemovalStayState, RemovalStayTransition, RemovalStay, RemovalStayView> desk;

    RemovalStayService(
            RemovalStayRepository stays,
            PersonService persons,
            SealedCaseService cases,
            DeparturePermitService permits,
            Vault vault,
            WiderRows wider,
            Ids ids,
            Acts acts) {
        this.stays = stays;
        this.persons = persons;
        this.cases = cases;
        this.permits = permits;
        this.vault = vault;
        this.wider = wider;
        this.ids = ids;
        this.desk = acts.desk(RemovalStayTransition.LIFECYCLE, persons.records(stays::find, stays::lock), this::shown);
    }

    private RemovalStayView shown(RemovalStay stay, Decision told, Actor actor) {
        return RemovalStayView.of(
                stay,
                () -> opened(stay, "note", stay.note()),
                () -> opened(stay, "reference", stay.reference()),
                told,
                actor);
    }

    /** A safety act: nothing stands in its way, not even that the person has departed. */
    @Transactional
    Answer<RemovalStayView> order(UUID individualId, Call call, RemovalStayCommand.Order command) {
        return desk.open(command.act(), call, List.of(individualId, command), by -> {
            var person = persons.hold(individualId, by.actor());
            var id = ids.next();
            var stay = RemovalStay.order(
                    id, person.id(), person.caseId(), command, sealed(id, person.caseId(), "note", command.note()), by);
            stays.persist(stay);
            if (stay.isSealing()) {
                cases.seal(person.caseId(), person.custodian(), named(command, by));
            }
            return new Desk.Opened<>(stay, permits.heard(stay.ordered(by), person.id(), SafetyAct.STAY_ORDERED, by));
        });
    }

    @Transactional
    Answer<RemovalStayView> lift(RemovalStayId id, Step step, RemovalStayCommand.Lift command) {
        return desk.perform(command.act(), id.value(), step, command, (stay, by) -> {
            var reference = sealed(stay.id(), stay.sealedWith(), "reference", command.reference());
            var done = stay.lift(command, reference, by);
            if (stay.isSealing() && !stays.hasOtherWitness(stay)) {
                cases.unseal(stay.caseId());
            }
            return done;
        });
    }

    /** STY-6: who orders it and who is named with that. */
    private static Set<String> named(RemovalStayCommand.Order command, By by) {
        return Stream.concat(Stream.of(by.actor().subject()), command.namedStaff().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Transactional
    Answer<RemovalStayView> get(RemovalStayId id) {
        return desk.get(id.value());
    }

    @Transactional
    Page<TimelineView> timeline(RemovalStayId id, PageRequest page) {
        return desk.timeline(id.value(), page);
    }

    /** Those of one person that the caller may know of, oldest first. */
    @Transactional
    Page<RemovalStayView> ofIndividual(UUID individualId, PageRequest page) {
        var actor = desk.actor();
        var person = persons.get(individualId, actor).telling(FieldClass.P3);
        var told = person.decision();
        if (!told.toCustodian()) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
        return desk.kept(
                new AuditSubject(person.caseId(), person.id()),
                told,
                stays.of(person.id(), told.tells(FieldClass.P4), page, actor),
                stay -> shown(stay, told, actor),
                page,
                stay -> new Cursor.Key(0, stay.id()));
    }

    /** All who are or were held here as witnesses, whose ever they are; for leaving them out, and told to nobody. */
    public Set<UUID> witnesses() {
        return Set.copyOf(wider.asSystem(stays::witnesses));
    }

    /** What of stays is known of each of these persons, whose ever they are; for deciding, and told to nobody as it is. */
    public Map<UUID, StayStanding> standing(Set<UUID> individualIds) {
        var standing = new HashMap<UUID, StayStanding>();
        individualIds.forEach(id -> standing.put(id, StayStanding.NONE));
        wider.asSystem(() -> stays.known(individualIds))
                .forEach(stay -> standing.merge(stay.individualId(), standing(stay), RemovalStayService::graver));
        return Map.copyOf(standing);
    }

    private static StayStanding standing(RemovalStayRepository.KnownStay stay) {
        if (stay.state() == RemovalStayState.IN_FORCE) {
            return StayStanding.IN_FORCE;
        }
        // one that was ordered by mistake has released nobody
        return stay.liftedBecause() == LiftReason.WITNESS_RELEASED
                ? StayStanding.WITNESS_RELEASED
                : StayStanding.LIFTED;
    }

    private static StayStanding graver(StayStanding one, StayStanding other) {
        var weight = Comparator.comparing(List.of(
                StayStanding.NONE, StayStanding.LIFTED, StayStanding.WITNESS_RELEASED, StayStanding.IN_FORCE)::indexOf);
        return weight.compare(one, other) < 0 ? other : one;
    }

    private @Nullable Encrypted<String> sealed(UUID id, UUID caseId, String column, @Nullable String words) {
        return words == null ? null : vault.seal(vault.key(caseId), place(column, id), words);
    }

    /** Null when there is none, or when it was erased. */
    private @Nullable String opened(RemovalStay stay, String column, @Nullable Encrypted<String> words) {
        return words == null
                ? null
                : vault.findKey(stay.sealedWith())
                        .map(key -> vault.open(key, place(column, stay.id()), words))
                        .orElse(null);
    }

    private static Place place(String column, UUID id) {
        return new Place("removal_stay", column, id);
    }
}
