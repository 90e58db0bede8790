package org.rsp.caseload.placements;

import static org.rsp.caseload.placements.PlacementTransition.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.cases.OfPerson;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.EncryptedColumn;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;

/** That a person is placed somewhere while something of the person is decided. */
@Entity
@Table(name = "placement")
class Placement implements OfPerson {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private PlacementState state;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    /** Follows the person by the key of the table. */
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PlacementKind kind;

    @Convert(converter = EncryptedColumn.class)
    private Encrypted<PlacementFile> file;

    @Column(name = "since_day", updatable = false)
    private LocalDate since;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @Enumerated(EnumType.STRING)
    private PlacementCommand.End.@Nullable PlacementEndReason reason;

    @Column(name = "sealed_with", updatable = false)
    private UUID sealedWith;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Placement() {}

    /** How an event is made of what every event of a placement tells. */
    @FunctionalInterface
    private interface Telling {
        PlacementEvent of(
                PersonalId caseId,
                PersonalId individualId,
                String custodian,
                PlacementKind kind,
                PlacementState status);
    }

    /**
     * Of a person who is in this case now.
     *
     * @param file sealed with the key of the case
     */
    static Placement of(
            UUID id,
            UUID individualId,
            UUID caseId,
            PlacementCommand.Place command,
            Encrypted<PlacementFile> file,
            By by) {
        var placement = new Placement();
        placement.id = id;
        placement.version = 1;
        placement.state = LIFECYCLE.opened(by.actor().roles());
        placement.individualId = individualId;
        placement.caseId = caseId;
        placement.custodian = by.actor().organisation();
        placement.kind = command.kind();
        placement.file = file;
        placement.since = command.since();
        placement.reviewOn = command.reviewOn();
        placement.sealedWith = caseId;
        placement.recordedBy = by.actor().subject();
        placement.updatedAt = by.minute();
        return placement;
    }

    Done recorded(By by) {
        return done(PlacementTransition.RECORD, null, null, PlacementEvent.Recorded::new, by);
    }

    /** @param sealed the file with the review, sealed with the key that the placement is sealed with */
    Done review(PlacementCommand.Review command, Encrypted<PlacementFile> sealed, By by) {
        var next = next(command, by.actor());
        file = sealed;
        reviewOn = command.reviewOn();
        return moved(command, next, PlacementEvent.Reviewed::new, by);
    }

    Done end(PlacementCommand.End command, By by) {
        var next = next(command, by.actor());
        reason = command.because();
        return moved(command, next, PlacementEvent.Ended::new, by);
    }

    /** Where the act leads; 403 or 409 before anything else is looked at. */
    PlacementState next(PlacementCommand command, Actor actor) {
        return LIFECYCLE.after(state, command.act(), actor.roles());
    }

    private Done moved(PlacementCommand command, PlacementState next, Telling event, By by) {
        var from = state;
        state = next;
        version++;
        updatedAt = by.minute();
        return done(command.act(), from, command.reason(), event, by);
    }

    private Done done(
            PlacementTransition act, @Nullable PlacementState from, @Nullable String reason, Telling event, By by) {
        return new Done(
                HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, reason, by),
                event.of(new PersonalId(caseId), new PersonalId(individualId), custodian, kind, state));
    }

    /** Where somebody is found is told to no party of an arrangement. */
    @Override
    public FieldClass existence() {
        return FieldClass.P3;
    }

    @Override
    public boolean isBy(String subject) {
        return recordedBy.equals(subject);
    }

    @Override
    public LocalDate dayNamed() {
        return reviewOn;
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

    PlacementState state() {
        return state;
    }

    PlacementKind kind() {
        return kind;
    }

    Encrypted<PlacementFile> file() {
        return file;
    }

    LocalDate since() {
        return since;
    }

    LocalDate reviewOn() {
        return reviewOn;
    }

    /** Why the person is not placed there any more. */
    PlacementCommand.End.@Nullable PlacementEndReason reason() {
        return reason;
    }

    /** The case whose key it is sealed with. */
    UUID sealedWith() {
        return sealedWith;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
