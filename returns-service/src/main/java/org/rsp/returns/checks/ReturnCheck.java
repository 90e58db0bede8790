package org.rsp.returns.checks;

import static org.rsp.returns.checks.ReturnCheckTransition.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.EncryptedColumn;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.returns.returns.OfReturn;

/** That something was looked at before a person goes: what, when, by whom, and what was found. Written once; a later one of its kind takes its place. */
@Entity
@Table(name = "return_check")
class ReturnCheck implements OfReturn {

    private static final Set<String> RELEASES = Set.of(
            LIFECYCLE.operation(ReturnCheckTransition.RECORD_PROSECUTORS_RELEASE_IN),
            LIFECYCLE.operation(ReturnCheckTransition.RELEASE_VICTIM_IN));

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private ReturnCheckState state;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CheckKind kind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CheckOutcome outcome;

    @Column(name = "return_id", updatable = false)
    private UUID returnId;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Column(name = "checked_on", updatable = false)
    private LocalDate checkedOn;

    /** Of a check of non-refoulement, for which country it was made. */
    @Column(updatable = false)
    private @Nullable String destination;

    /** Of a check of fitness, until when a doctor stands by it. */
    @Column(name = "valid_until", updatable = false)
    private @Nullable LocalDate validUntil;

    @Column(updatable = false)
    @Convert(converter = EncryptedColumn.class)
    private Encrypted<CheckParticulars> particulars;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "prosecutor_authority")
    private @Nullable String prosecutorAuthority;

    @Column(name = "prosecutor_reference")
    private @Nullable String prosecutorReference;

    @Column(name = "prosecutor_released_on")
    private @Nullable LocalDate prosecutorReleasedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Proceedings proceedings;

    @Column(name = "prosecutor_release_by")
    private @Nullable String prosecutorReleaseBy;

    @Column(name = "victim_released_on")
    private @Nullable LocalDate victimReleasedOn;

    @Column(name = "victim_release_by")
    private @Nullable String victimReleaseBy;

    protected ReturnCheck() {}

    /** In which return. */
    record Of(UUID returnId, UUID individualId, UUID caseId, String custodian) {}

    /** @param particulars what is said with it, sealed */
    static ReturnCheck record(
            UUID id, Of of, CheckCommand.RecordIt said, Encrypted<CheckParticulars> particulars, By by) {
        var check = new ReturnCheck();
        check.id = id;
        check.version = 1;
        check.state = LIFECYCLE.opened(by.actor().roles());
        check.kind = said.kind();
        check.outcome = said.outcome();
        check.returnId = of.returnId();
        check.individualId = of.individualId();
        check.caseId = of.caseId();
        check.custodian = of.custodian();
        check.checkedOn = said.checkedOn();
        var refoulement = said.particulars().nonRefoulement();
        check.destination = refoulement == null ? null : refoulement.destination();
        var fitness = said.particulars().fitness();
        check.validUntil = fitness == null ? null : fitness.validUntil();
        check.particulars = particulars;
        check.recordedBy = by.actor().subject();
        check.recordedAt = by.at();
        return check;
    }

    Done recorded(By by) {
        return done(ReturnCheckTransition.RECORD, null, null, ReturnCheckEvent.Recorded::new, by);
    }

    Done recordProsecutorsRelease(CheckCommand.RecordProsecutorsRelease command, By by) {
        var from = move(command, by.actor());
        prosecutorAuthority = command.authority();
        prosecutorReference = command.reference();
        prosecutorReleasedOn = command.releasedOn();
        proceedings = command.because();
        prosecutorReleaseBy = by.actor().subject();
        return done(command.act(), from, null, ReturnCheckEvent.ProsecutorsReleaseRecorded::new, by);
    }

    Done releaseVictim(CheckCommand.ReleaseVictim command, By by) {
        var from = move(command, by.actor());
        victimReleasedOn = by.today();
        victimReleaseBy = by.actor().subject();
        return done(command.act(), from, null, ReturnCheckEvent.VictimReleased::new, by);
    }

    Done withdraw(CheckCommand.Withdraw command, By by) {
        var from = move(command, by.actor());
        return done(command.act(), from, command.because().name(), ReturnCheckEvent.Withdrawn::new, by);
    }

    /** Where it stood. */
    private ReturnCheckState move(CheckCommand command, Actor actor) {
        var from = state;
        state = next(command, actor);
        version++;
        return from;
    }

    /** Where the act leads; 403 or 409 before anything else is looked at. */
    ReturnCheckState next(CheckCommand command, Actor actor) {
        return LIFECYCLE.after(state, command.act(), actor.roles());
    }

    /** Nobody is released by a check of another kind. */
    List<String> open(Actor actor) {
        return LIFECYCLE.open(state, actor.roles()).stream()
                .filter(act -> kind.isReleased() || !RELEASES.contains(act))
                .toList();
    }

    /** How an event is made of what every event of it tells. */
    @FunctionalInterface
    private interface Telling {
        ReturnCheckEvent of(
                PersonalId caseId,
                PersonalId individualId,
                PersonalId returnId,
                String custodian,
                ReturnCheckState status);
    }

    private Done done(
            ReturnCheckTransition act, @Nullable ReturnCheckState from, @Nullable String reason, Telling event, By by) {
        return new Done(
                HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, reason, by),
                event.of(
                        new PersonalId(caseId),
                        new PersonalId(individualId),
                        new PersonalId(returnId),
                        custodian,
                        state));
    }

    /**
     * CHK-8: why nothing rests on it on this day, as a code that tells nothing of the person; empty where something does.
     *
     * @param destinationNow where the return leads, if that is known
     * @param counts for how long a check of its kind counts
     */
    Optional<String> whyNothingRestsOnIt(@Nullable String destinationNow, LocalDate today, Period counts) {
        if (!passes()) {
            return Optional.of(kind == CheckKind.CONFLICTS ? "CONFLICT" : "FAILED");
        }
        if (countsUntil(counts).isBefore(today)) {
            return Optional.of("EXPIRED");
        }
        if (destination != null && destinationNow != null && !destination.equals(destinationNow)) {
            return Optional.of("DESTINATION_CHANGED");
        }
        return kind.isReleased() && !(isReleasedByProsecutor() && isReleasedForProtection())
                ? Optional.of("NOT_RELEASED")
                : Optional.empty();
    }

    /** Whether it was made for a return to this country. */
    boolean isOfCountry(String country) {
        return country.equals(destination);
    }

    /** The last day on which something rests on it. */
    LocalDate countsUntil(Period counts) {
        var until = checkedOn.plus(counts);
        return validUntil != null && validUntil.isBefore(until) ? validUntil : until;
    }

    /** Whether it was made or written down before this, and so is no answer to it (SUS-2). */
    boolean isBefore(Instant then) {
        return !recordedAt.isAfter(then) || checkedOn.isBefore(LocalDate.ofInstant(then, ZoneOffset.UTC));
    }

    boolean passes() {
        return outcome == CheckOutcome.PASSED;
    }

    boolean isWithdrawn() {
        return state == ReturnCheckState.WITHDRAWN;
    }

    boolean isReleasedByProsecutor() {
        return prosecutorReleaseBy != null;
    }

    boolean isReleasedForProtection() {
        return victimReleaseBy != null;
    }

    boolean isRecordedBy(String subject) {
        return recordedBy.equals(subject);
    }

    boolean isProsecutorsReleaseBy(String subject) {
        return subject.equals(prosecutorReleaseBy);
    }

    boolean isReleaseBy(String subject) {
        return subject.equals(victimReleaseBy);
    }

    /** That somebody is looked after as a victim of trafficking is told to few. */
    @Override
    public FieldClass existence() {
        return kind.existence();
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
    public UUID returnId() {
        return returnId;
    }

    @Override
    public UUID individualId() {
        return individualId;
    }

    /** Its particulars are sealed with this case's key. */
    @Override
    public UUID caseId() {
        return caseId;
    }

    @Override
    public String custodian() {
        return custodian;
    }

    ReturnCheckState state() {
        return state;
    }

    CheckKind kind() {
        return kind;
    }

    CheckOutcome outcome() {
        return outcome;
    }

    LocalDate checkedOn() {
        return checkedOn;
    }

    Encrypted<CheckParticulars> particulars() {
        return particulars;
    }

    String recordedBy() {
        return recordedBy;
    }

    @Nullable
    String prosecutorAuthority() {
        return prosecutorAuthority;
    }

    @Nullable
    String prosecutorReference() {
        return prosecutorReference;
    }

    @Nullable
    LocalDate prosecutorReleasedOn() {
        return prosecutorReleasedOn;
    }

    @Nullable
    Proceedings proceedings() {
        return proceedings;
    }

    @Nullable
    LocalDate victimReleasedOn() {
        return victimReleasedOn;
    }
}
