package org.rsp.caseload.trafficking;

import static org.rsp.caseload.trafficking.TraffickingConcernTransition.LIFECYCLE;

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
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;

/** That a person may be a victim of trafficking, and what is done to help. */
@Entity
@Table(name = "trafficking_concern")
class TraffickingConcern implements OfPerson {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private TraffickingConcernState state;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    /** Follows the person by the key of the table. */
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Column(updatable = false)
    @Convert(converter = EncryptedColumn.class)
    private Encrypted<TraffickingSigns> signs;

    @Convert(converter = EncryptedColumn.class)
    private @Nullable Encrypted<SupportPlan> plan;

    @Column(name = "reflection_ends_on")
    private @Nullable LocalDate reflectionEndsOn;

    @Column(name = "review_on")
    private @Nullable LocalDate reviewOn;

    @Column(name = "identified_by")
    private @Nullable String identifiedBy;

    /** For deciding: what was said before it of the person counts no more (RMS-5). */
    @Column(name = "identified_at")
    private @Nullable Instant identifiedAt;

    @Enumerated(EnumType.STRING)
    private TraffickingConcernCommand.Close.@Nullable ConcernClosureReason reason;

    @Column(name = "sealed_with", updatable = false)
    private UUID sealedWith;

    @Column(name = "raised_by", updatable = false)
    private String raisedBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected TraffickingConcern() {}

    /** How an event is made of what every event of a concern tells. */
    @FunctionalInterface
    private interface Telling {
        TraffickingConcernEvent of(String custodian, TraffickingConcernState status);
    }

    /**
     * About a person who is in this case now, whatever the state of the case.
     *
     * @param signs sealed with the key of the case
     */
    static TraffickingConcern raise(UUID id, UUID individualId, UUID caseId, Encrypted<TraffickingSigns> signs, By by) {
        var concern = new TraffickingConcern();
        concern.id = id;
        concern.version = 1;
        concern.state = LIFECYCLE.opened(by.actor().roles());
        concern.individualId = individualId;
        concern.caseId = caseId;
        concern.custodian = by.actor().organisation();
        concern.signs = signs;
        concern.sealedWith = caseId;
        concern.raisedBy = by.actor().subject();
        concern.updatedAt = by.minute();
        return concern;
    }

    Done raised(By by) {
        return done(TraffickingConcernTransition.RAISE, null, null, TraffickingConcernEvent.Raised::new, by);
    }

    /** What is due is due at the latest when the time to recover and reflect is over. */
    Done identify(TraffickingConcernCommand.Identify command, By by) {
        var next = next(command, by.actor());
        identifiedBy = by.actor().subject();
        identifiedAt = by.at();
        reflectionEndsOn = command.reflectionEndsOn();
        reviewOn = command.reflectionEndsOn();
        return moved(command, next, TraffickingConcernEvent.Identified::new, by);
    }

    /** @param sealed with the key that the concern is sealed with */
    Done planSupport(TraffickingConcernCommand.PlanSupport command, Encrypted<SupportPlan> sealed, By by) {
        var next = next(command, by.actor());
        plan = sealed;
        reviewOn = command.reviewOn();
        return moved(command, next, TraffickingConcernEvent.SupportPlanned::new, by);
    }

    Done close(TraffickingConcernCommand.Close command, By by) {
        var next = next(command, by.actor());
        TraffickingConcernRule.checkClosing(
                state,
                command.because(),
                isReflecting(by.today()),
                by.actor().subject().equals(identifiedBy),
                LIFECYCLE.open(state, by.actor().roles()));
        reason = command.because();
        return moved(command, next, TraffickingConcernEvent.Closed::new, by);
    }

    /** The day itself is part of the time. */
    boolean isReflecting(LocalDate today) {
        return reflectionEndsOn != null && !today.isAfter(reflectionEndsOn);
    }

    /** Where the act leads; 403 or 409 before anything else is looked at. */
    TraffickingConcernState next(TraffickingConcernCommand command, Actor actor) {
        return LIFECYCLE.after(state, command.act(), actor.roles());
    }

    private Done moved(TraffickingConcernCommand command, TraffickingConcernState next, Telling event, By by) {
        var from = state;
        state = next;
        version++;
        updatedAt = by.minute();
        return done(command.act(), from, command.reason(), event, by);
    }

    private Done done(
            TraffickingConcernTransition act,
            @Nullable TraffickingConcernState from,
            @Nullable String reason,
            Telling event,
            By by) {
        return new Done(
                HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, reason, by), event.of(custodian, state));
    }

    @Override
    public boolean isRestricted() {
        return true;
    }

    @Override
    public boolean isForCustodianOnly() {
        return true;
    }

    /** That it was changed tells that somebody has found something. */
    @Override
    public FieldClass versionClass() {
        return FieldClass.P4;
    }

    @Override
    public boolean isBy(String subject) {
        return raisedBy.equals(subject);
    }

    @Override
    public @Nullable LocalDate dayNamed() {
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

    TraffickingConcernState state() {
        return state;
    }

    Encrypted<TraffickingSigns> signs() {
        return signs;
    }

    @Nullable
    Encrypted<SupportPlan> plan() {
        return plan;
    }

    @Nullable
    LocalDate reflectionEndsOn() {
        return reflectionEndsOn;
    }

    @Nullable
    LocalDate reviewOn() {
        return reviewOn;
    }

    /** Why it is closed. */
    TraffickingConcernCommand.Close.@Nullable ConcernClosureReason reason() {
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
