package org.rsp.caseload.assistance;

import static org.rsp.caseload.assistance.AssistanceTransition.LIFECYCLE;

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
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.cases.OfPerson;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.EncryptedColumn;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;

/** That a person asks for one kind of help from one provider, and what came of it. Which help is sealed. */
@Entity
@Table(name = "assistance")
class Assistance implements OfPerson {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private AssistanceState state;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    /** Follows the person by the key of the table. */
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Column(name = "sealed_with", updatable = false)
    private UUID sealedWith;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(updatable = false)
    private boolean restricted;

    @Column(updatable = false)
    @Convert(converter = EncryptedColumn.class)
    private Encrypted<AssistanceContent> content;

    @Column(name = "requested_by", updatable = false)
    private String requestedBy;

    @Column(name = "given_from")
    private @Nullable LocalDate from;

    @Column(name = "given_until")
    private @Nullable LocalDate until;

    @Enumerated(EnumType.STRING)
    private @Nullable AssistanceOutcome outcome;

    protected Assistance() {}

    /**
     * For a person who is in this case now.
     *
     * @param content sealed with the key of the case
     */
    static Assistance request(
            UUID id, UUID individualId, UUID caseId, boolean restricted, Encrypted<AssistanceContent> content, By by) {
        var made = new Assistance();
        made.id = id;
        made.version = 1;
        made.state = LIFECYCLE.opened(by.actor().roles());
        made.individualId = individualId;
        made.caseId = caseId;
        made.custodian = by.actor().organisation();
        made.sealedWith = caseId;
        made.updatedAt = by.minute();
        made.restricted = restricted;
        made.content = content;
        made.requestedBy = by.actor().subject();
        return made;
    }

    Done requested(By by) {
        var event = new AssistanceEvent.Requested(custodian, state);
        return done(AssistanceTransition.REQUEST, null, event, by);
    }

    Done give(AssistanceCommand.Give command, By by) {
        var next = next(command, by);
        AssistanceRule.checkBeginning(command.from(), by.today());
        from = command.from();
        return moved(command, next, new AssistanceEvent.Given(custodian, next), by);
    }

    Done decline(AssistanceCommand.Decline command, By by) {
        var next = next(command, by);
        outcome = command.reason().outcome();
        return moved(command, next, new AssistanceEvent.Declined(custodian, next), by);
    }

    Done end(AssistanceCommand.End command, By by) {
        var next = next(command, by);
        AssistanceRule.checkEnd(from, command.until(), by.today());
        until = command.until();
        outcome = command.reason().outcome();
        return moved(command, next, new AssistanceEvent.Ended(custodian, next), by);
    }

    private Done moved(AssistanceCommand command, AssistanceState next, AssistanceEvent event, By by) {
        var from = state;
        state = next;
        version++;
        updatedAt = by.minute();
        return done(command.act(), from, event, by);
    }

    /** Where the act leads; 403 or 409 before anything else is looked at. */
    AssistanceState next(AssistanceCommand command, By by) {
        return LIFECYCLE.after(state, command.act(), by.actor().roles());
    }

    /** What is open to the caller, for a refusal. */
    List<String> open(By by) {
        return LIFECYCLE.open(state, by.actor().roles());
    }

    private Done done(AssistanceTransition act, @Nullable AssistanceState from, AssistanceEvent event, By by) {
        return new Done(HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, null, by), event);
    }

    @Override
    public boolean isRestricted() {
        return restricted;
    }

    @Override
    public boolean isBy(String subject) {
        return requestedBy.equals(subject);
    }

    @Override
    public FieldClass existence() {
        return FieldClass.P2;
    }

    @Override
    public boolean isForCustodianOnly() {
        return true;
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

    AssistanceState state() {
        return state;
    }

    /** The case whose key it is sealed with. */
    UUID sealedWith() {
        return sealedWith;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    Encrypted<AssistanceContent> content() {
        return content;
    }

    @Nullable
    LocalDate from() {
        return from;
    }

    @Nullable
    LocalDate until() {
        return until;
    }

    @Nullable
    AssistanceOutcome outcome() {
        return outcome;
    }
}
