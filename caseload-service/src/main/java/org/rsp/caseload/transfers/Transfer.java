package org.rsp.caseload.transfers;

import static org.rsp.caseload.transfers.TransferTransition.LIFECYCLE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.handover.HandOver;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.platform.lifecycle.Versioned;

/** An offer of a case, or of persons of one, to another custodian, and what came of it: one row, which both sides know and lock. */
@Entity
@Table(name = "transfer")
class Transfer implements Versioned {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private TransferState state;

    @Embedded
    @AttributeOverride(name = "offering", column = @Column(name = "custodian", updatable = false))
    @AttributeOverride(name = "receiving", column = @Column(name = "receiver", updatable = false))
    private HandOver between;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(name = "arrangement_id", updatable = false)
    private UUID arrangementId;

    @Column(name = "offered_by", updatable = false)
    private String offeredBy;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TransferReason reason;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TransferBasis basis;

    @Column(name = "best_interests_on", updatable = false)
    private @Nullable LocalDate bestInterestsOn;

    @Embedded
    private TransferTerms terms;

    @Embedded
    @AttributeOverride(name = "individuals", column = @Column(name = "countered_ids"))
    @AttributeOverride(name = "relationships", column = @Column(name = "countered_relationships"))
    @AttributeOverride(name = "particulars", column = @Column(name = "countered_particulars"))
    private @Nullable TransferTerms counter;

    @Column(name = "taken_ids")
    private List<UUID> taken = List.of();

    @Column(name = "new_case_id")
    private @Nullable UUID newCaseId;

    @Column(name = "offered_at", updatable = false)
    private Instant offeredAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** Parts transfers that were changed in one minute in the order of a list. */
    @Column(insertable = false, updatable = false)
    private UUID place;

    protected Transfer() {}

    static Transfer offer(UUID id, UUID caseId, TransferCommand.Offer command, List<Placed> persons, By by) {
        var offered = new Transfer();
        offered.id = id;
        offered.version = 1;
        offered.state = LIFECYCLE.opened(by.actor().roles());
        offered.between = new HandOver(by.actor().organisation(), command.receiver(), command.expiresAt());
        offered.caseId = caseId;
        offered.arrangementId = command.arrangementId();
        offered.offeredBy = by.actor().subject();
        offered.reason = command.because();
        offered.basis = command.basis();
        offered.bestInterestsOn = command.bestInterestsOn();
        offered.terms = new TransferTerms(persons, command.withParticulars());
        offered.offeredAt = by.minute();
        offered.updatedAt = by.minute();
        return offered;
    }

    Done offered(By by) {
        return done(
                TransferTransition.OFFER,
                null,
                reason.name(),
                new TransferEvent.Offered(
                        caseName(),
                        custodian(),
                        receiver(),
                        state,
                        reason.name(),
                        terms.individuals().size()),
                by);
    }

    Done preview(TransferCommand.Preview command, By by) {
        var next = next(command, by);
        return moved(command, next, new TransferEvent.Previewed(caseName(), custodian(), receiver(), next), by);
    }

    /** Where taking somebody over leads; 403 or 409 before anything is done about it. */
    TransferState next(TransferCommand command, By by) {
        return between.after(LIFECYCLE, state, command.act(), by);
    }

    /** Those persons are in the receiver's new case now. */
    Done taken(TransferCommand.Take command, List<UUID> persons, UUID newCase, By by) {
        var next = next(command, by);
        taken = List.copyOf(persons);
        newCaseId = newCase;
        return moved(
                command,
                next,
                command instanceof TransferCommand.Accept
                        ? new TransferEvent.Accepted(caseName(), custodian(), receiver(), next, taken.size())
                        : new TransferEvent.PartlyAccepted(caseName(), custodian(), receiver(), next, taken.size()),
                by);
    }

    Done reject(TransferCommand.Reject command, By by) {
        var next = next(command, by);
        return moved(
                command,
                next,
                new TransferEvent.Rejected(caseName(), custodian(), receiver(), next, command.reason()),
                by);
    }

    /** @param persons by the custodian's ids */
    Done counter(TransferCommand.Counter command, List<Placed> persons, By by) {
        var next = next(command, by);
        counter = new TransferTerms(persons.isEmpty() ? terms.persons() : persons, command.withParticulars());
        return moved(
                command,
                next,
                new TransferEvent.Countered(caseName(), custodian(), receiver(), next, command.reason()),
                by);
    }

    /** What the receiver has asked for is what is offered now; it looks again, and takes over or does not. */
    Done agree(TransferCommand.Agree command, By by) {
        var next = next(command, by);
        if (counter != null) {
            terms = new TransferTerms(counter.persons(), counter.withParticulars());
        }
        return renewed(command, next, true, by);
    }

    Done insist(TransferCommand.Insist command, By by) {
        return renewed(command, next(command, by), false, by);
    }

    private Done renewed(TransferCommand command, TransferState next, boolean onTermsAskedFor, By by) {
        counter = null;
        return moved(
                command,
                next,
                new TransferEvent.Renewed(caseName(), custodian(), receiver(), next, onTermsAskedFor),
                by);
    }

    Done revoke(TransferCommand.Revoke command, By by) {
        var next = next(command, by);
        return moved(
                command,
                next,
                new TransferEvent.Revoked(caseName(), custodian(), receiver(), next, command.reason()),
                by);
    }

    Done expire(TransferCommand.Expire command, By by) {
        var next = next(command, by);
        return moved(command, next, new TransferEvent.Expired(caseName(), custodian(), receiver(), next), by);
    }

    private Done moved(TransferCommand command, TransferState next, TransferEvent event, By by) {
        var from = state;
        state = next;
        version++;
        updatedAt = by.minute();
        return done(command.act(), from, command.reason(), event, by);
    }

    private Done done(
            TransferTransition act,
            @Nullable TransferState from,
            @Nullable String because,
            TransferEvent event,
            By by) {
        return new Done(HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, because, by), event);
    }

    /** 409 with what has happened, if nothing can happen any more. */
    void mustGoOn() {
        between.mustGoOn(LIFECYCLE, state);
    }

    /** Whether the receiver may look: it has said so, and nothing has come of it yet. */
    boolean isOpenToLook() {
        return state == TransferState.PREVIEWED || state == TransferState.COUNTERED;
    }

    List<String> open(Actor actor) {
        return between.open(LIFECYCLE, state, actor);
    }

    boolean isOf(Actor actor) {
        return between.isOffering(actor.organisation());
    }

    private PersonalId caseName() {
        return new PersonalId(caseId);
    }

    /** The custodian reads in its audit what the receiver did. */
    @Override
    public List<AuditSubject> subjects() {
        return terms.individuals().stream()
                .map(individual -> new AuditSubject(caseId, individual))
                .toList();
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    TransferState state() {
        return state;
    }

    UUID caseId() {
        return caseId;
    }

    String custodian() {
        return between.offering();
    }

    String receiver() {
        return between.receiving();
    }

    UUID arrangementId() {
        return arrangementId;
    }

    String offeredBy() {
        return offeredBy;
    }

    TransferReason reason() {
        return reason;
    }

    TransferBasis basis() {
        return basis;
    }

    @Nullable
    LocalDate bestInterestsOn() {
        return bestInterestsOn;
    }

    TransferTerms terms() {
        return terms;
    }

    @Nullable
    TransferTerms counter() {
        return counter;
    }

    List<UUID> taken() {
        return taken;
    }

    @Nullable
    UUID newCaseId() {
        return newCaseId;
    }

    Instant expiresAt() {
        return between.expiresAt();
    }

    Instant offeredAt() {
        return offeredAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    UUID place() {
        return place;
    }
}
