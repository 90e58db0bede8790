package org.rsp.caseload.needs;

import static org.rsp.caseload.needs.SpecificNeedTransition.LIFECYCLE;

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
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.EncryptedColumn;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;

/** What a person must be protected or helped for. Which need it is, is sealed; it is closed, and never deleted (NEED-4). */
@Entity
@Table(name = "specific_need")
class SpecificNeed implements OfPerson {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private SpecificNeedState state;

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
    private Encrypted<NeedContent> content;

    @Column(name = "sealed_with", updatable = false)
    private UUID sealedWith;

    @Column(name = "flagged_by", updatable = false)
    private String flaggedBy;

    @Column(name = "flagged_at", updatable = false)
    private Instant flaggedAt;

    private @Nullable String assessor;

    @Column(name = "review_on")
    private @Nullable LocalDate reviewOn;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** Parts those of one minute in the order of a list. */
    @Column(insertable = false, updatable = false)
    private UUID place;

    protected SpecificNeed() {}

    /**
     * Of a person who is in this case now, whatever the state of the case.
     *
     * @param content sealed with the key of the case
     */
    static SpecificNeed flag(
            UUID id, UUID individualId, UUID caseId, boolean restricted, Encrypted<NeedContent> content, By by) {
        var need = new SpecificNeed();
        need.id = id;
        need.version = 1;
        need.state = LIFECYCLE.opened(by.actor().roles());
        need.individualId = individualId;
        need.caseId = caseId;
        need.custodian = by.actor().organisation();
        need.restricted = restricted;
        need.content = content;
        need.sealedWith = caseId;
        need.flaggedBy = by.actor().subject();
        need.flaggedAt = by.minute();
        need.updatedAt = by.minute();
        return need;
    }

    Done flagged(By by) {
        return done(
                SpecificNeedTransition.FLAG,
                null,
                null,
                new SpecificNeedEvent.Flagged(caseName(), personName(), custodian, state),
                by);
    }

    Done confirm(SpecificNeedCommand.Confirm command, By by) {
        var next = next(command, by.actor());
        assessed(command, by);
        return moved(command, next, new SpecificNeedEvent.Confirmed(caseName(), personName(), custodian, next), by);
    }

    Done review(SpecificNeedCommand.Review command, By by) {
        var next = next(command, by.actor());
        assessed(command, by);
        return moved(command, next, new SpecificNeedEvent.Reviewed(caseName(), personName(), custodian, next), by);
    }

    Done close(SpecificNeedCommand.Close command, By by) {
        var next = next(command, by.actor());
        reviewOn = null;
        return moved(
                command,
                next,
                new SpecificNeedEvent.Closed(caseName(), personName(), custodian, next, command.reason()),
                by);
    }

    Done reopen(SpecificNeedCommand.Reopen command, By by) {
        var next = next(command, by.actor());
        assessor = null;
        return moved(
                command,
                next,
                new SpecificNeedEvent.Reopened(caseName(), personName(), custodian, next, command.reason()),
                by);
    }

    private SpecificNeedState next(SpecificNeedCommand command, Actor actor) {
        return LIFECYCLE.after(state, command.act(), actor.roles());
    }

    private void assessed(SpecificNeedCommand.Assessed command, By by) {
        SpecificNeedRule.checkReview(command.reviewOn(), by.today());
        assessor = by.actor().subject();
        reviewOn = command.reviewOn();
    }

    private Done moved(SpecificNeedCommand command, SpecificNeedState next, SpecificNeedEvent event, By by) {
        var from = state;
        state = next;
        version++;
        updatedAt = by.minute();
        return done(command.act(), from, command.reason(), event, by);
    }

    private Done done(
            SpecificNeedTransition act,
            @Nullable SpecificNeedState from,
            @Nullable String reason,
            SpecificNeedEvent event,
            By by) {
        return new Done(HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, reason, by), event);
    }

    private @Nullable PersonalId caseName() {
        return restricted ? null : new PersonalId(caseId);
    }

    private @Nullable PersonalId personName() {
        return restricted ? null : new PersonalId(individualId);
    }

    /** One that is confirmed is looked at again only where the assessor has named a day for it. */
    @Override
    public boolean isStepDue() {
        return state != SpecificNeedState.CONFIRMED || reviewOn != null;
    }

    @Override
    public @Nullable LocalDate dayNamed() {
        return reviewOn;
    }

    @Override
    public boolean isRestricted() {
        return restricted;
    }

    @Override
    public boolean isBy(String subject) {
        return flaggedBy.equals(subject);
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

    SpecificNeedState state() {
        return state;
    }

    Encrypted<NeedContent> content() {
        return content;
    }

    /** The case whose key it was sealed with. */
    UUID sealedWith() {
        return sealedWith;
    }

    Instant flaggedAt() {
        return flaggedAt;
    }

    @Nullable
    String assessor() {
        return assessor;
    }

    @Nullable
    LocalDate reviewOn() {
        return reviewOn;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    UUID place() {
        return place;
    }
}
