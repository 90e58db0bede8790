package org.rsp.caseload.rights;

import static org.rsp.caseload.rights.SubjectRequestTransition.LIFECYCLE;

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
import org.rsp.caseload.rights.SubjectRequestCommand.ConfirmIdentity.IdentityProof;
import org.rsp.caseload.rights.SubjectRequestCommand.Refuse.RefusalGround;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.EncryptedColumn;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;

/** What a person asks about the data that is kept of the person, and by when it is to be answered. */
@Entity
@Table(name = "subject_request")
class SubjectRequest implements OfPerson {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private SubjectRequestState state;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    /** Follows the person by the key of the table. */
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SubjectRequestKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_by", updatable = false)
    private AskedBy askedBy;

    @Column(name = "received_on", updatable = false)
    private LocalDate receivedOn;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(updatable = false)
    @Convert(converter = EncryptedColumn.class)
    private @Nullable Encrypted<String> note;

    @Enumerated(EnumType.STRING)
    @Column(name = "identity_by")
    private @Nullable IdentityProof identityBy;

    @Enumerated(EnumType.STRING)
    private @Nullable RefusalGround ground;

    @Convert(converter = EncryptedColumn.class)
    private @Nullable Encrypted<String> reasoning;

    @Column(name = "refused_by")
    private @Nullable String refusedBy;

    @Column(name = "sealed_with", updatable = false)
    private UUID sealedWith;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** Parts those due on one day in the order of a list. */
    @Column(insertable = false, updatable = false)
    private UUID place;

    protected SubjectRequest() {}

    /**
     * Of a person who is in this case now.
     *
     * @param note sealed with the key of the case, as everything else of the request that is sealed will be
     */
    static SubjectRequest receive(
            UUID id,
            UUID individualId,
            UUID caseId,
            SubjectRequestCommand.Receive command,
            LocalDate dueOn,
            @Nullable Encrypted<String> note,
            By by) {
        SubjectRequestRule.checkReceived(command.receivedOn(), by.today());
        var request = new SubjectRequest();
        request.id = id;
        request.version = 1;
        request.state = LIFECYCLE.opened(by.actor().roles());
        request.individualId = individualId;
        request.caseId = caseId;
        request.custodian = by.actor().organisation();
        request.kind = command.kind();
        request.askedBy = command.askedBy();
        request.receivedOn = command.receivedOn();
        request.dueOn = dueOn;
        request.note = note;
        request.sealedWith = caseId;
        request.updatedAt = by.minute();
        return request;
    }

    Done received(By by) {
        return done(
                SubjectRequestTransition.RECEIVE,
                null,
                null,
                new SubjectRequestEvent.Received(caseName(), personName(), custodian, state, kind),
                by);
    }

    Done confirmIdentity(SubjectRequestCommand.ConfirmIdentity command, By by) {
        var next = next(command, by.actor());
        identityBy = command.how();
        return moved(
                command,
                next,
                new SubjectRequestEvent.IdentityConfirmed(caseName(), personName(), custodian, next, command.reason()),
                by);
    }

    Done answer(SubjectRequestCommand.Answer command, By by) {
        var next = next(command, by.actor());
        return moved(
                command,
                next,
                new SubjectRequestEvent.Answered(caseName(), personName(), custodian, next, command.reason()),
                by);
    }

    /** @param reasons sealed with the key that the request is sealed with */
    Done refuse(SubjectRequestCommand.Refuse command, Encrypted<String> reasons, By by) {
        var next = next(command, by.actor());
        ground = command.ground();
        reasoning = reasons;
        refusedBy = by.actor().subject();
        return moved(
                command,
                next,
                new SubjectRequestEvent.Refused(caseName(), personName(), custodian, next, command.reason()),
                by);
    }

    /** The refusal is kept in the history; what it rested on does not stand any more. */
    Done review(SubjectRequestCommand.Review command, By by) {
        var next = next(command, by.actor());
        SubjectRequestRule.checkReviewer(
                by.actor().subject().equals(refusedBy),
                LIFECYCLE.open(state, by.actor().roles()));
        ground = null;
        return moved(
                command,
                next,
                new SubjectRequestEvent.Reviewed(caseName(), personName(), custodian, next, command.reason()),
                by);
    }

    Done withdraw(SubjectRequestCommand.Withdraw command, By by) {
        var next = next(command, by.actor());
        return moved(
                command,
                next,
                new SubjectRequestEvent.Withdrawn(caseName(), personName(), custodian, next, command.reason()),
                by);
    }

    private SubjectRequestState next(SubjectRequestCommand command, Actor actor) {
        return LIFECYCLE.after(state, command.act(), actor.roles());
    }

    private Done moved(SubjectRequestCommand command, SubjectRequestState next, SubjectRequestEvent event, By by) {
        var from = state;
        state = next;
        version++;
        updatedAt = by.minute();
        return done(command.act(), from, command.reason(), event, by);
    }

    private Done done(
            SubjectRequestTransition act,
            @Nullable SubjectRequestState from,
            @Nullable String reason,
            SubjectRequestEvent event,
            By by) {
        return new Done(HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, reason, by), event);
    }

    /** DSR-6: the day has passed, and it is neither answered nor refused. That decides nothing by itself. */
    boolean isOverdue(LocalDate today) {
        return (state == SubjectRequestState.RECEIVED || state == SubjectRequestState.IDENTITY_CONFIRMED)
                && dueOn.isBefore(today);
    }

    private PersonalId caseName() {
        return new PersonalId(caseId);
    }

    private PersonalId personName() {
        return new PersonalId(individualId);
    }

    @Override
    public LocalDate dayNamed() {
        return dueOn;
    }

    /** What a person asks of one organisation is no other's business. */
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

    SubjectRequestState state() {
        return state;
    }

    SubjectRequestKind kind() {
        return kind;
    }

    AskedBy askedBy() {
        return askedBy;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    Encrypted<String> note() {
        return note;
    }

    @Nullable
    IdentityProof identityBy() {
        return identityBy;
    }

    @Nullable
    RefusalGround ground() {
        return ground;
    }

    @Nullable
    Encrypted<String> reasoning() {
        return reasoning;
    }

    /** The case whose key it is sealed with. */
    UUID sealedWith() {
        return sealedWith;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    UUID place() {
        return place;
    }
}
