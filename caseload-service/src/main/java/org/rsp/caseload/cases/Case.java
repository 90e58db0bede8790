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
import org.hibernate.annotations.Formula;
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

    /** Nobody, where anybody of the custodian may work on it. */
    @Formula("(select s.staff from sealed_case s where s.case_id = id)")
    private @Nullable List<String> namedStaff;

    /** Other cases of the custodian that this one is said to belong with. */
    @Column(name = "cross_references")
    private List<UUID> crossReferences = List.of();

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_hold")
    private @Nullable LegalHold legalHold;

    /** Another custodian has taken over everybody in it: what is kept here is the past. */
    @Column(name = "handed_over")
    private boolean handedOver;

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

    /**
     * The persons of another custodian's case whom this one has taken over, registered: it is kept from whom that one was kept from, whether or not
     * this custodian is told why.
     */
    static Case takeOver(
            UUID id, CaseCommand.Register command, List<SealedPerson> people, List<String> keptFrom, By by) {
        var taken = register(id, command, people, null, by);
        taken.keepFrom(keptFrom);
        return taken;
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
        var person = individual(corrected.id()).orElseThrow();
        var wasUnknown = person.person().isOriginUnknown();
        person.correct(corrected);
        originsGrow(corrected.person());
        if (wasUnknown) {
            originsAreKnown();
        }
        return moved(
                command,
                next,
                new CaseEvent.IndividualCorrected(
                        personalId(), custodian, next, new PersonalId(corrected.id()), command.reason()),
                by);
    }

    /**
     * The group of those who leave. It stands where this one stands, in the same state and caseload, so that nobody loses a place; and it
     * is kept from whom this one is kept from, for who belongs with whom tells where somebody comes from.
     */
    Case splitOff(UUID newId, GroupCommand.Split command, By by) {
        var other = new Case();
        other.id = newId;
        other.version = 1;
        other.state = next(command, by.actor());
        other.custodian = custodian;
        other.number = CaseNumber.next(custodian).text();
        other.countryOfAsylum = countryOfAsylum;
        other.arrivedOn = arrivedOn;
        other.caseloadId = caseloadId;
        other.registeredAt = by.minute();
        other.updatedAt = by.minute();
        other.origins = origins;
        other.legalHold = legalHold;
        command.leaving().forEach(placing -> move(placing, other));
        other.refersTo(this);
        refersTo(other);
        return other;
    }

    /** What a split leaves behind in both. */
    Done split(Case other, GroupCommand.Split command, By by) {
        var event = new CaseEvent.Split(personalId(), custodian, state, other.personalId(), command.reason(), persons);
        return moved(command, state, event, by)
                .and(
                        other,
                        other.done(
                                CaseTransition.SPLIT,
                                null,
                                command.reason(),
                                new CaseEvent.SplitOff(
                                        other.personalId(), custodian, other.state, personalId(), other.persons),
                                by));
    }

    /** Everybody of the other case goes over to this one; the other is closed. */
    Done join(Case other, GroupCommand.Join command, By by) {
        var next = next(command, by.actor());
        other.next(command, by.actor());
        command.joining().forEach(placing -> other.move(placing, this));
        refersTo(other);
        other.refersTo(this);
        other.caseloadId = null;
        // a hold goes with the persons; where both have one, this one's reason stays
        legalHold = legalHold == null ? other.legalHold : legalHold;
        var event = new CaseEvent.Joined(personalId(), custodian, next, other.personalId(), persons);
        var there = new CaseEvent.BecamePartOfAnother(other.personalId(), custodian, CaseState.CLOSED, personalId());
        return moved(command, next, event, by).and(other, other.moved(command, CaseState.CLOSED, there, by));
    }

    Done transferFocalPoint(GroupCommand.TransferFocalPoint command, By by) {
        var next = next(command, by.actor());
        command.others().forEach(p -> individual(p.individualId()).orElseThrow().becomes(p.relationship()));
        individual(command.individualId()).orElseThrow().becomes(Relationship.PA);
        return moved(
                command,
                next,
                new CaseEvent.FocalPointTransferred(
                        personalId(), custodian, next, new PersonalId(command.individualId()), command.reason()),
                by);
    }

    Done crossReference(Case other, GroupCommand.CrossReference command, By by) {
        var next = next(command, by.actor());
        refersTo(other);
        return moved(command, next, new CaseEvent.CrossReferenced(personalId(), custodian, next), by);
    }

    /** What a civil event changes in a person's record has been changed beside it. */
    Done recordCivilEvent(FamilyCommand.RecordCivilEvent command, By by) {
        var next = next(command, by.actor());
        var event =
                new CaseEvent.CivilEventRecorded(personalId(), custodian, next, new PersonalId(command.individualId()));
        return moved(command, next, event, by);
    }

    Done recordKinship(FamilyCommand.RecordKinship command, By by) {
        var next = next(command, by.actor());
        return moved(command, next, new CaseEvent.KinshipRecorded(personalId(), custodian, next), by);
    }

    Done endKinship(FamilyCommand.EndKinship command, By by) {
        var next = next(command, by.actor());
        return moved(command, next, new CaseEvent.KinshipEnded(personalId(), custodian, next), by);
    }

    Done putLegalHold(CaseCommand.PutLegalHold command, By by) {
        var next = next(command, by.actor());
        legalHold = command.because();
        return moved(command, next, new CaseEvent.LegalHoldPut(personalId(), custodian, next), by);
    }

    Done liftLegalHold(CaseCommand.LiftLegalHold command, By by) {
        var next = next(command, by.actor());
        legalHold = null;
        return moved(command, next, new CaseEvent.LegalHoldLifted(personalId(), custodian, next), by);
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

    Done close(CaseCommand.Ending command, By by) {
        var next = next(command, by.actor());
        var left = caseloadId;
        leaveCaseload();
        handedOver = command instanceof CaseCommand.HandOver;
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
        var individual = new Individual(this, nextPlace(), person, joining);
        individuals.add(individual);
        persons++;
        originsGrow(person.person());
        return individual;
    }

    private void move(GroupCommand.Placing placing, Case to) {
        var person = individual(placing.individualId()).orElseThrow();
        individuals.remove(person);
        persons--;
        person.moveTo(to, to.nextPlace(), placing.relationship());
        to.individuals.add(person);
        to.persons++;
        to.originsGrow(person.person());
        to.keepFrom(origins);
    }

    private void keepFrom(List<String> more) {
        origins = Stream.concat(origins.stream(), more.stream())
                .distinct()
                .sorted()
                .toList();
    }

    private void refersTo(Case other) {
        crossReferences = Stream.concat(crossReferences.stream(), Stream.of(other.id))
                .distinct()
                .toList();
    }

    /** Whether both are open and in the same caseload, or in none. */
    boolean isWhere(Case other) {
        return state == other.state && state != CaseState.CLOSED && Objects.equals(caseloadId, other.caseloadId);
    }

    /** Persons who left their place leave a gap. */
    private int nextPlace() {
        return individuals.stream().mapToInt(Individual::position).max().orElse(-1) + 1;
    }

    /** ACC-17: a state that was once an origin stays one, whatever is corrected; and so does that one is not known, until {@link #originsAreKnown}. */
    private void originsGrow(Person person) {
        var unknown = person.isOriginUnknown() ? Stream.of(CaseFacts.UNKNOWN_ORIGIN) : Stream.<String>of();
        origins = Stream.of(origins.stream(), person.origins().stream(), unknown)
                .flatMap(all -> all)
                .distinct()
                .sorted()
                .toList();
    }

    /** ACC-18: by a correction of the last person here whose origin was not known. One who was left behind by a split is not here to be known. */
    private void originsAreKnown() {
        if (individuals.stream().noneMatch(i -> i.person().isOriginUnknown())) {
            origins = origins.stream()
                    .filter(o -> !o.equals(CaseFacts.UNKNOWN_ORIGIN))
                    .toList();
        }
    }

    /** What the policy needs to know. Nobody moves yet. */
    CaseFacts facts() {
        var staff = namedStaff == null ? Set.<String>of() : Set.copyOf(namedStaff);
        return CaseFacts.unrestricted(custodian, Set.copyOf(origins), state != CaseState.CLOSED)
                .sealedTo(staff);
    }

    boolean isSealed() {
        return namedStaff != null;
    }

    /** As the database has it from now on; nobody, where it is sealed no more. */
    void sealedTo(@Nullable List<String> staff) {
        namedStaff = staff;
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

    /** The principal applicant, for whom the others are what their relationship says. */
    Individual focalPoint() {
        return individuals.stream()
                .filter(Individual::isPrincipalApplicant)
                .findFirst()
                .orElseThrow();
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
        return individuals.isEmpty()
                ? List.of(AuditSubject.ofCase(id))
                : individuals.stream().map(i -> new AuditSubject(id, i.id())).toList();
    }

    boolean isHandedOver() {
        return handedOver;
    }

    List<String> origins() {
        return origins;
    }

    List<UUID> crossReferences() {
        return crossReferences;
    }

    @Nullable
    LegalHold legalHold() {
        return legalHold;
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
