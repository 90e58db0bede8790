package org.rsp.caseload.stays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.cases.PersonService;
import org.rsp.caseload.permits.DeparturePermitService;
import org.rsp.caseload.permits.SafetyAct;
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
    private final OpenOffers offers;
    private final DeparturePermitService permits;
    private final Vault vault;
    private final WiderRows wider;
    private final Ids ids;
    private final Desk<RemovalStayState, RemovalStayTransition, RemovalStay, RemovalStayView> desk;

    RemovalStayService(
            RemovalStayRepository stays,
            PersonService persons,
            OpenOffers offers,
            DeparturePermitService permits,
            Vault vault,
            WiderRows wider,
            Ids ids,
            Acts acts) {
        this.stays = stays;
        this.persons = persons;
        this.offers = offers;
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

    /** A safety act: nothing stands in its way, not even that the person has departed; that it seals the case, {@link SealSequelService} sees to. */
    @Transactional
    Answer<RemovalStayView> order(UUID individualId, Call call, RemovalStayCommand.Order command) {
        return desk.open(command.act(), call, List.of(individualId, command), by -> {
            RemovalStayRule.checkOrdering(command, by.actor());
            if (command.kind() == StayKind.WITNESS_HOLD) {
                lockOffers(individualId, by);
            }
            var person = persons.hold(individualId, by.actor());
            var id = ids.next();
            var stay = RemovalStay.order(
                    id, person.id(), person.caseId(), command, sealed(id, person.caseId(), "note", command.note()), by);
            stays.persist(stay);
            if (stay.isSealing()) {
                offers.end(person.caseId(), by.at());
            }
            return new Desk.Opened<>(stay, permits.heard(stay.ordered(by), person.id(), SafetyAct.STAY_ORDERED, by));
        });
    }

    @Transactional
    Answer<RemovalStayView> lift(RemovalStayId id, Step step, RemovalStayCommand.Lift command) {
        return desk.perform(command.act(), id.value(), step, command, (stay, by) -> {
            var reference = sealed(stay.id(), stay.sealedWith(), "reference", command.reference());
            return stay.lift(command, reference, by);
        });
    }

    @Transactional
    Answer<RemovalStayView> agreeToLift(RemovalStayId id, Step step, RemovalStayCommand.AgreeToLift command) {
        return desk.perform(command.act(), id.value(), step, command, (stay, by) -> stay.agreeToLift(command, by));
    }

    /** Of one's own person alone; that nobody else's is locked by asking, {@link PersonService#hold} sees to. */
    private void lockOffers(UUID individualId, By by) {
        persons.whereabouts(individualId)
                .filter(at -> at.custodian().equals(by.actor().organisation()))
                .ifPresent(at -> offers.lock(at.caseId()));
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

    /** Those of these persons, whose ever they are, of whom a stay is in force; for deciding, and told to nobody as it is. */
    public Set<UUID> inForce(Set<UUID> individualIds) {
        return Set.copyOf(wider.asSystem(() -> stays.stayed(individualIds)));
    }

    /** When one of these persons, whose ever they are, was last released as a witness; for deciding, and told to nobody. */
    public Optional<Instant> findLastRelease(Set<UUID> individualIds) {
        return wider.asSystem(() -> stays.findLastRelease(individualIds));
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
