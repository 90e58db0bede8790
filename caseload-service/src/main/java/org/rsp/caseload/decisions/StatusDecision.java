package org.rsp.caseload.decisions;

import static org.rsp.caseload.decisions.StatusDecisionTransition.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.decisions.StatusReview.ReviewKind;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.EncryptedColumn;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;

/** What was decided on the claim of one person, in writing. A mistake is followed by another decision, never written over. */
@Entity
@Table(name = "status_decision")
class StatusDecision extends Proceeding {

    @Enumerated(EnumType.STRING)
    private StatusDecisionState state;

    @Column(name = "determination_id", updatable = false)
    private UUID determinationId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DecisionOutcome outcome;

    @Column(updatable = false)
    private List<String> grounds;

    @Column(name = "derived_from", updatable = false)
    private @Nullable UUID derivedFrom;

    @Column(name = "took_part", updatable = false)
    private List<String> tookPart;

    @Column(updatable = false)
    private String language;

    @Column(updatable = false)
    @Convert(converter = EncryptedColumn.class)
    private @Nullable Encrypted<String> reasons;

    @Column(name = "notified_on")
    private @Nullable LocalDate notifiedOn;

    @Column(name = "appeal_until")
    private @Nullable LocalDate appealUntil;

    @Convert(converter = EncryptedColumn.class)
    private @Nullable Encrypted<Delivery> delivery;

    @Convert(converter = EncryptedColumn.class)
    private @Nullable Encrypted<String> document;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_by")
    private @Nullable ReviewKind endedBy;

    @Column(name = "ended_from")
    private @Nullable LocalDate endedFrom;

    protected StatusDecision() {}

    /**
     * What is decided.
     *
     * @param tookPart the accounts that heard, assessed, reviewed or issue it
     */
    record Finding(
            UUID determinationId,
            DecisionOutcome outcome,
            List<LegalGround> grounds,
            @Nullable UUID derivedFrom,
            Set<String> tookPart,
            String language) {}

    /** How an event is made of what every event of a decision tells. */
    @FunctionalInterface
    private interface Telling {
        StatusDecisionEvent of(
                PersonalId caseId, PersonalId individualId, String custodian, StatusDecisionState status);
    }

    /**
     * For this person alone.
     *
     * @param reasons sealed with the key of the case
     */
    static StatusDecision issue(
            UUID id, UUID individualId, UUID caseId, Finding found, @Nullable Encrypted<String> reasons, By by) {
        var decision = new StatusDecision();
        decision.begin(id, individualId, caseId, by);
        decision.state = StatusDecisionState.ISSUED;
        decision.determinationId = found.determinationId();
        decision.outcome = found.outcome();
        decision.grounds = found.grounds().stream().map(LegalGround::name).toList();
        decision.derivedFrom = found.derivedFrom();
        decision.tookPart = List.copyOf(found.tookPart());
        decision.language = found.language();
        decision.reasons = reasons;
        return decision;
    }

    /**
     * That it was issued.
     *
     * @param operation the one that issues it: an appeal's, where that gives what had been refused
     */
    Done issued(String operation, By by) {
        return done(operation, null, null, StatusDecisionEvent.Issued::new, by);
    }

    Done notifyRefusal(StatusDecisionCommand.NotifyRefusal command, Encrypted<Delivery> proof, LocalDate until, By by) {
        var next = next(command, by.actor());
        notified(command.delivery(), proof, until);
        return moved(command, next, StatusDecisionEvent.RefusalNotified::new, by);
    }

    Done notifyProtection(
            StatusDecisionCommand.NotifyProtection command, Encrypted<Delivery> proof, LocalDate until, By by) {
        var next = next(command, by.actor());
        notified(command.delivery(), proof, until);
        return moved(command, next, StatusDecisionEvent.ProtectionNotified::new, by);
    }

    private void notified(Delivery said, Encrypted<Delivery> proof, LocalDate until) {
        notifiedOn = said.on();
        appealUntil = until;
        delivery = proof;
    }

    /** No day that was set is taken back (DEC-15). */
    void appealAnew(LocalDate until) {
        appealUntil = AppealClock.later(appealUntil, until);
    }

    Done recordDocument(StatusDecisionCommand.RecordDocument command, Encrypted<String> sealed, By by) {
        var next = next(command, by.actor());
        document = sealed;
        return moved(command, next, StatusDecisionEvent.DocumentRecorded::new, by);
    }

    Done setAside(StatusDecisionCommand.SetAside command, By by) {
        return moved(command, next(command, by.actor()), StatusDecisionEvent.SetAside::new, by);
    }

    Done makeFinal(StatusDecisionCommand.MakeFinal command, By by) {
        return moved(command, next(command, by.actor()), StatusDecisionEvent.MadeFinal::new, by);
    }

    Done reopen(StatusDecisionCommand.Reopen command, By by) {
        return moved(command, next(command, by.actor()), StatusDecisionEvent.Reopened::new, by);
    }

    /** A cancelled status never was; one that is revoked ends with what the person did; one that ceases ends today. */
    Done end(StatusDecisionCommand.End command, StatusReview found, By by) {
        var next = next(command, by.actor());
        endedBy = found.kind();
        endedFrom = switch (found.kind()) {
            case CANCELLATION -> notifiedOn;
            case REVOCATION -> found.actOn();
            case CESSATION -> by.today();
        };
        return moved(command, next, StatusDecisionEvent.Ended::new, by);
    }

    /** By an act of an appeal: the decision does not stand. */
    Done overturned(String operation, By by) {
        return moved(operation, null, StatusDecisionState.SET_ASIDE, StatusDecisionEvent.SetAside::new, by);
    }

    /** By leave to appeal late: what was final is not, and what had ended has not. */
    Done restored(String operation, By by) {
        var before = outcome.isNegative() ? StatusDecisionState.NOTIFIED_NEGATIVE : StatusDecisionState.PROTECTED;
        return moved(operation, null, before, StatusDecisionEvent.Restored::new, by);
    }

    /** Where the act leads; 403 or 409 before anything else is looked at. */
    StatusDecisionState next(StatusDecisionCommand command, Actor actor) {
        return LIFECYCLE.after(state, command.act(), actor.roles());
    }

    private Done moved(StatusDecisionCommand command, StatusDecisionState next, Telling event, By by) {
        return moved(LIFECYCLE.operation(command.act()), command.reason(), next, event, by);
    }

    private Done moved(String operation, @Nullable String reason, StatusDecisionState next, Telling event, By by) {
        var from = state;
        state = next;
        changed(by);
        return done(operation, from, reason, event, by);
    }

    private Done done(
            String operation, @Nullable StatusDecisionState from, @Nullable String reason, Telling event, By by) {
        return new Done(
                HistoryEntry.of(this, operation, from, state, reason, by),
                event.of(caseOf(), personOf(), custodian(), state));
    }

    boolean isSetAside() {
        return state == StatusDecisionState.SET_ASIDE;
    }

    /** Whether something stands that an appeal could be against. */
    boolean isAppealable() {
        return outcome.isNegative() && !isSetAside();
    }

    /** A status that the person has, and knows of. */
    boolean isStatus() {
        return state == StatusDecisionState.NOTIFIED_POSITIVE || state == StatusDecisionState.PROTECTED;
    }

    boolean isFinal() {
        return state == StatusDecisionState.FINAL_NEGATIVE || state == StatusDecisionState.ENDED;
    }

    StatusDecisionState state() {
        return state;
    }

    UUID determinationId() {
        return determinationId;
    }

    DecisionOutcome outcome() {
        return outcome;
    }

    List<LegalGround> grounds() {
        return grounds.stream().map(LegalGround::valueOf).toList();
    }

    @Nullable
    UUID derivedFrom() {
        return derivedFrom;
    }

    List<String> tookPart() {
        return tookPart;
    }

    String language() {
        return language;
    }

    @Nullable
    Encrypted<String> reasons() {
        return reasons;
    }

    @Nullable
    LocalDate notifiedOn() {
        return notifiedOn;
    }

    @Nullable
    LocalDate appealUntil() {
        return appealUntil;
    }

    @Nullable
    Encrypted<Delivery> delivery() {
        return delivery;
    }

    @Nullable
    Encrypted<String> document() {
        return document;
    }

    @Nullable
    ReviewKind endedBy() {
        return endedBy;
    }

    @Nullable
    LocalDate endedFrom() {
        return endedFrom;
    }
}
