package org.rsp.caseload.cases;

import static org.rsp.caseload.cases.CaseTransition.LIFECYCLE;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.CaseFacts;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.EncryptedColumn;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.platform.lifecycle.Versioned;

/**
 * A registration group. Its row is locked before anything in it changes, whichever part that is; each act makes one
 * version, one history entry and one event, so events of one case are in order and without gaps.
 */
@Entity
@Table(name = "case_file")
class Case implements Versioned {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    @Column(updatable = false)
    private String custodian;

    @Column(name = "case_number", updatable = false)
    private String number;

    @Column(name = "country_of_asylum", updatable = false)
    private String countryOfAsylum;

    @Column(name = "arrived_on", updatable = false)
    private @Nullable LocalDate arrivedOn;

    @Column(updatable = false)
    @Convert(converter = EncryptedColumn.class)
    private @Nullable Encrypted<String> note;

    @Column(name = "caseload_id")
    private @Nullable UUID caseloadId;

    private int persons;

    @Column(name = "registered_at", updatable = false)
    private Instant registeredAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "case_id", insertable = false, updatable = false)
    @OrderBy("position")
    private List<Individual> individuals = new ArrayList<>();

    /** Parts cases that were changed in one minute in the order of a list. The id would tell when each was registered. */
    @Column(insertable = false, updatable = false)
    private UUID place;

    /** In the row itself, so that the guard on rows need look nowhere else. */
    private List<String> origins = List.of();

    @Transient
    private @Nullable Standing before;

    /** What decides who may know of a case. */
    record Standing(CaseFacts facts, @Nullable UUID caseloadId) {}

    protected Case() {}

    /** The command's note is not taken from it: sealed, it comes beside it. */
    static Case register(
            UUID id, CaseCommand.Register command, List<SealedPerson> people, @Nullable Encrypted<String> note, By by) {
        var registered = new Case();
        registered.state = LIFECYCLE.opened(by.actor().roles());
        registered.id = id;
        registered.version = 1;
        registered.custodian = by.actor().organisation();
        registered.number = CaseNumber.next(registered.custodian).text();
        registered.countryOfAsylum = command.countryOfAsylum();
        registered.arrivedOn = command.arrivedOn();
        registered.note = note;
        registered.registeredAt = by.minute();
        registered.updatedAt = by.minute();
        for (SealedPerson person : people) {
            registered.add(person, null);
        }
        return registered;
    }

    Done registered(By by) {
        return done(
                CaseTransition.REGISTER,
                null,
                null,
                new CaseEvent.Registered(personalId(), custodian, state, persons),
                by);
    }

    /** Adds a person; whether the caseload counts the person has been settled before. */
    Done addIndividual(SealedPerson person, CaseCommand.AddIndividual command, boolean counted, By by) {
        var next = next(command, by.actor());
        add(person, command.joining()).admitted(counted);
        return moved(
                command,
                next,
                new CaseEvent.IndividualAdded(
                        personalId(),
                        custodian,
                        next,
                        new PersonalId(person.id()),
                        command.joining().name(),
                        persons),
                by);
    }

    /** What is recorded of the person from now on; what stood there is kept as a {@link Correction}. */
    Done correct(SealedPerson corrected, CaseCommand.Correct command, By by) {
        var next = next(command, by.actor());
        individual(corrected.id()).orElseThrow().correct(corrected);
        originsGrow(corrected.person());
        return moved(
                command,
                next,
                new CaseEvent.IndividualCorrected(
                        personalId(), custodian, next, new PersonalId(corrected.id()), command.reason()),
                by);
    }

    Done admit(CaseCommand.Admit command, By by) {
        var next = next(command, by.actor());
        caseloadId = command.caseloadId();
        individuals.forEach(i -> i.admitted(true));
        return moved(
                command,
                next,
                new CaseEvent.Admitted(personalId(), custodian, next, command.caseloadId(), persons),
                by);
    }

    Done release(CaseCommand.Release command, By by) {
        var next = next(command, by.actor());
        var left = Objects.requireNonNull(caseloadId);
        leaveCaseload();
        return moved(command, next, new CaseEvent.Released(personalId(), custodian, next, left, command.reason()), by);
    }

    Done close(CaseCommand.Close command, By by) {
        var next = next(command, by.actor());
        var left = caseloadId;
        leaveCaseload();
        return moved(command, next, new CaseEvent.Closed(personalId(), custodian, next, left, command.reason()), by);
    }

    Done reopen(CaseCommand.Reopen command, By by) {
        var next = next(command, by.actor());
        return moved(command, next, new CaseEvent.Reopened(personalId(), custodian, next, command.reason()), by);
    }

    Standing standing() {
        return new Standing(facts(), caseloadId);
    }

    /** What decided who may know of the case, before the act that is being done; empty for one that is being registered. */
    Optional<Standing> before() {
        return Optional.ofNullable(before);
    }

    /** Where the act leads; 403 or 409 before anything else is looked at. */
    CaseState next(CaseCommand command, Actor actor) {
        if (before == null) {
            before = standing();
        }
        return LIFECYCLE.after(state, command.act(), actor.roles());
    }

    private Done moved(CaseCommand command, CaseState next, CaseEvent event, By by) {
        var from = state;
        state = next;
        version++;
        updatedAt = by.minute();
        return done(command.act(), from, command.reason(), event, by);
    }

    private Done done(CaseTransition act, @Nullable CaseState from, @Nullable String reason, CaseEvent event, By by) {
        return new Done(HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, reason, by), event);
    }

    private Individual add(SealedPerson person, @Nullable Joining joining) {
        var individual = new Individual(this, persons, person, joining);
        individuals.add(individual);
        persons++;
        originsGrow(person.person());
        return individual;
    }

    /** ACC-17: a state that was once an origin stays one, whatever is corrected. That one is not known ends when it is known. */
    private void originsGrow(Person person) {
        var states = Stream.concat(origins.stream(), person.origins().stream())
                .filter(o -> !o.equals(CaseFacts.UNKNOWN_ORIGIN));
        var unknown = individuals.stream().anyMatch(i -> i.person().isOriginUnknown())
                ? Stream.of(CaseFacts.UNKNOWN_ORIGIN)
                : Stream.<String>of();
        origins = Stream.concat(states, unknown).distinct().sorted().toList();
    }

    /** What the policy needs to know. Nothing seals a case yet, and nobody moves. */
    CaseFacts facts() {
        return CaseFacts.unrestricted(custodian, Set.copyOf(origins), state != CaseState.CLOSED);
    }

    private PersonalId personalId() {
        return new PersonalId(id);
    }

    private void leaveCaseload() {
        caseloadId = null;
        individuals.forEach(i -> i.admitted(false));
    }

    /** How many persons the caseload counts for this case. */
    int admittedPersons() {
        return (int) individuals.stream().filter(Individual::isAdmitted).count();
    }

    Optional<Individual> individual(UUID individualId) {
        return individuals.stream().filter(i -> i.id().equals(individualId)).findFirst();
    }

    Person principalApplicant() {
        return individuals.stream()
                .filter(Individual::isPrincipalApplicant)
                .findFirst()
                .orElseThrow()
                .person();
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<AuditSubject> subjects() {
        return individuals.stream().map(i -> new AuditSubject(id, i.id())).toList();
    }

    CaseState state() {
        return state;
    }

    String custodian() {
        return custodian;
    }

    String number() {
        return number;
    }

    String countryOfAsylum() {
        return countryOfAsylum;
    }

    @Nullable
    LocalDate arrivedOn() {
        return arrivedOn;
    }

    @Nullable
    Encrypted<String> note() {
        return note;
    }

    @Nullable
    UUID caseloadId() {
        return caseloadId;
    }

    int persons() {
        return persons;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    List<Individual> individuals() {
        return individuals;
    }
}
