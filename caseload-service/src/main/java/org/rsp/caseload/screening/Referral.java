package org.rsp.caseload.screening;

import static org.rsp.caseload.screening.ReferralTransition.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.cases.OfPerson;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.EncryptedColumn;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;

/** That a person is referred to somebody, for one of the profiles that a screening found. For what and to whom is sealed. */
@Entity
@Table(name = "referral")
class Referral implements OfPerson {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private ReferralState state;

    @Column(name = "screening_id", updatable = false)
    private UUID screeningId;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    /** Follows the person by the key of the table. */
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Column(updatable = false)
    private boolean restricted;

    @Column(updatable = false)
    @Convert(converter = EncryptedColumn.class)
    private Encrypted<ReferralContent> content;

    @Column(name = "sealed_with", updatable = false)
    private UUID sealedWith;

    @Enumerated(EnumType.STRING)
    private ReferralCommand.Complete.@Nullable ReferralFeedback feedback;

    @Column(name = "written_by", updatable = false)
    private String writtenBy;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** Parts those of one minute in the order of a list. */
    @Column(insertable = false, updatable = false)
    private UUID place;

    protected Referral() {}

    /** @param content sealed with the key of the case in which the screened person is now */
    static Referral make(
            UUID id,
            Screening screening,
            UUID caseId,
            ReferralCommand.Make command,
            Encrypted<ReferralContent> content,
            By by) {
        var referral = new Referral();
        referral.id = id;
        referral.version = 1;
        referral.state = LIFECYCLE.opened(by.actor().roles());
        referral.screeningId = screening.id();
        referral.individualId = screening.individualId();
        referral.caseId = caseId;
        referral.custodian = screening.custodian();
        referral.restricted = command.content().profile().isRestricted();
        referral.content = content;
        referral.sealedWith = caseId;
        referral.writtenBy = by.actor().subject();
        referral.openedAt = by.minute();
        referral.updatedAt = by.minute();
        return referral;
    }

    Done made(By by) {
        var event = new ReferralEvent.Made(caseName(), personName(), custodian, state);
        return done(ReferralTransition.MAKE, null, null, event, by);
    }

    Done accept(ReferralCommand.Accept command, By by) {
        var next = next(command, by);
        return moved(command, next, new ReferralEvent.Accepted(caseName(), personName(), custodian, next), by);
    }

    Done decline(ReferralCommand.Decline command, By by) {
        var next = next(command, by);
        return moved(
                command,
                next,
                new ReferralEvent.Declined(caseName(), personName(), custodian, next, command.reason()),
                by);
    }

    Done withdraw(ReferralCommand.Withdraw command, By by) {
        var next = next(command, by);
        return moved(
                command,
                next,
                new ReferralEvent.Withdrawn(caseName(), personName(), custodian, next, command.reason()),
                by);
    }

    Done complete(ReferralCommand.Complete command, By by) {
        var next = next(command, by);
        feedback = command.feedback();
        return moved(
                command,
                next,
                new ReferralEvent.Completed(caseName(), personName(), custodian, next, command.reason()),
                by);
    }

    private ReferralState next(ReferralCommand command, By by) {
        return LIFECYCLE.after(state, command.act(), by.actor().roles());
    }

    private Done moved(ReferralCommand command, ReferralState next, ReferralEvent event, By by) {
        var from = state;
        state = next;
        version++;
        updatedAt = by.minute();
        return done(command.act(), from, command.reason(), event, by);
    }

    private Done done(
            ReferralTransition act, @Nullable ReferralState from, @Nullable String reason, ReferralEvent event, By by) {
        return new Done(HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, reason, by), event);
    }

    private PersonalId caseName() {
        return new PersonalId(caseId);
    }

    private PersonalId personName() {
        return new PersonalId(individualId);
    }

    /** As with the screening that it rests on. */
    @Override
    public FieldClass existence() {
        return FieldClass.P3;
    }

    @Override
    public boolean isRestricted() {
        return restricted;
    }

    @Override
    public boolean isBy(String subject) {
        return writtenBy.equals(subject);
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

    ReferralState state() {
        return state;
    }

    UUID screeningId() {
        return screeningId;
    }

    Encrypted<ReferralContent> content() {
        return content;
    }

    UUID sealedWith() {
        return sealedWith;
    }

    ReferralCommand.Complete.@Nullable ReferralFeedback feedback() {
        return feedback;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    UUID place() {
        return place;
    }
}
