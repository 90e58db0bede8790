package org.rsp.caseload.stays;

import static org.rsp.caseload.stays.RemovalStayTransition.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.cases.OfPerson;
import org.rsp.caseload.stays.RemovalStayCommand.Lift.LiftReason;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.EncryptedColumn;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;

/** That a person is not to be returned, in whatever kind of return, until it is lifted. */
@Entity
@Table(name = "removal_stay")
class RemovalStay implements OfPerson {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private RemovalStayState state;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    /** Follows the person by the key of the table. */
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private StayKind kind;

    @Column(name = "ordered_on", updatable = false)
    private LocalDate orderedOn;

    @Column(updatable = false)
    @Convert(converter = EncryptedColumn.class)
    private @Nullable Encrypted<String> note;

    @Enumerated(EnumType.STRING)
    @Column(name = "lifted_because")
    private @Nullable LiftReason liftedBecause;

    @Convert(converter = EncryptedColumn.class)
    private @Nullable Encrypted<String> reference;

    @Column(name = "sealed_with", updatable = false)
    private UUID sealedWith;

    @Column(name = "ordered_by", updatable = false)
    private String orderedBy;

    /** Who may know of the case while a witness hold is in force, who ordered it among them; of another kind nobody. */
    @Column(name = "named_staff", updatable = false)
    private List<String> namedStaff;

    @Column(name = "agreed_by")
    private @Nullable String agreedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "agreed_because")
    private @Nullable LiftReason agreedBecause;

    @Column(name = "orderer_has_left")
    private boolean ordererHasLeft;

    /** Exactly, for deciding what was said before it and what after (RMS-5). */
    @Column(name = "lifted_at")
    private @Nullable Instant liftedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected RemovalStay() {}

    /** How an event is made of what every event of a stay tells. */
    @FunctionalInterface
    private interface Telling {
        RemovalStayEvent of(PersonalId caseId, PersonalId individualId, String custodian, RemovalStayState status);
    }

    /**
     * Of a person who is in this case now.
     *
     * @param note sealed with the key of the case
     */
    static RemovalStay order(
            UUID id,
            UUID individualId,
            UUID caseId,
            RemovalStayCommand.Order command,
            @Nullable Encrypted<String> note,
            By by) {
        var stay = new RemovalStay();
        stay.id = id;
        stay.version = 1;
        stay.state = LIFECYCLE.opened(by.actor().roles());
        stay.individualId = individualId;
        stay.caseId = caseId;
        stay.custodian = by.actor().organisation();
        stay.kind = command.kind();
        stay.orderedOn = command.on();
        stay.note = note;
        stay.sealedWith = caseId;
        stay.orderedBy = by.actor().subject();
        stay.namedStaff = stay.isSealing() ? named(command, by) : List.of();
        stay.updatedAt = by.minute();
        return stay;
    }

    private static List<String> named(RemovalStayCommand.Order command, By by) {
        return Stream.concat(Stream.of(by.actor().subject()), command.namedStaff().stream())
                .distinct()
                .toList();
    }

    Done ordered(By by) {
        return done(
                RemovalStayTransition.ORDER,
                null,
                null,
                new RemovalStayEvent.Ordered(caseName(), personName(), custodian, state),
                by);
    }

    /** The last word counts, whoever has agreed before. */
    Done agreeToLift(RemovalStayCommand.AgreeToLift command, By by) {
        var actor = by.actor();
        var next = LIFECYCLE.after(state, command.act(), actor.roles());
        RemovalStayRule.checkAgreeing(kind, command, LIFECYCLE.open(state, actor.roles()));
        agreedBy = actor.subject();
        agreedBecause = command.reason();
        ordererHasLeft = command.ordererHasLeft();
        return moved(command.act(), next, command.reason(), RemovalStayEvent.LiftingAgreed::new, by);
    }

    /** @param sealed the reference of the command, sealed with the key of the case that the stay is sealed with */
    Done lift(RemovalStayCommand.Lift command, @Nullable Encrypted<String> sealed, By by) {
        var actor = by.actor();
        var next = LIFECYCLE.after(state, command.act(), actor.roles());
        RemovalStayRule.checkLifting(
                kind, orderedBy, agreement(), command, actor, LIFECYCLE.open(state, actor.roles()));
        liftedBecause = command.reason();
        liftedAt = by.at();
        reference = sealed;
        return moved(command.act(), next, command.reason(), RemovalStayEvent.Lifted::new, by);
    }

    private RemovalStayRule.@Nullable Agreement agreement() {
        return agreedBy == null || agreedBecause == null
                ? null
                : new RemovalStayRule.Agreement(agreedBy, agreedBecause, ordererHasLeft);
    }

    private Done moved(RemovalStayTransition act, RemovalStayState next, LiftReason because, Telling event, By by) {
        var from = state;
        state = next;
        version++;
        updatedAt = by.minute();
        return done(act, from, because.name(), event.of(caseName(), personName(), custodian, state), by);
    }

    private Done done(
            RemovalStayTransition act,
            @Nullable RemovalStayState from,
            @Nullable String reason,
            RemovalStayEvent event,
            By by) {
        return new Done(HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, reason, by), event);
    }

    private PersonalId caseName() {
        return new PersonalId(caseId);
    }

    private PersonalId personName() {
        return new PersonalId(individualId);
    }

    @Override
    public FieldClass existence() {
        return FieldClass.P3;
    }

    @Override
    public boolean isForCustodianOnly() {
        return true;
    }

    @Override
    public boolean isRestricted() {
        return kind.isRestricted();
    }

    /** That it was changed tells who has only taken it down how it went on. */
    @Override
    public FieldClass versionClass() {
        return FieldClass.P3;
    }

    /** Who ordered it, and who was named with it and has to lift it with others. */
    @Override
    public boolean isBy(String subject) {
        return orderedBy.equals(subject) || namedStaff.contains(subject);
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
    public UUID individualId() {
        return individualId;
    }

    @Override
    public UUID caseId() {
        return caseId;
    }

    @Override
    public String custodian() {
        return custodian;
    }

    RemovalStayState state() {
        return state;
    }

    /** Whether the case is kept to few while it is in force (STY-6). */
    boolean isSealing() {
        return isRestricted();
    }

    List<String> namedStaff() {
        return namedStaff;
    }

    StayKind kind() {
        return kind;
    }

    LocalDate orderedOn() {
        return orderedOn;
    }

    @Nullable
    Encrypted<String> note() {
        return note;
    }

    /** Of the decision that has ended it. */
    @Nullable
    Encrypted<String> reference() {
        return reference;
    }

    /** The case whose key it is sealed with. */
    UUID sealedWith() {
        return sealedWith;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
