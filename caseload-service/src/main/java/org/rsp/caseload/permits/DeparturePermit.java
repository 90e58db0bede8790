package org.rsp.caseload.permits;

import static org.rsp.caseload.permits.DeparturePermitTransition.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.cases.OfPerson;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;

/** That one person may be let depart in one return: once, within minutes, unless something is done for the person's safety before. */
@Entity
@Table(name = "departure_permit")
class DeparturePermit implements OfPerson {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private DeparturePermitState state;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    /** Follows the person by the key of the table. */
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReturnKind kind;

    @Column(name = "return_id", updatable = false)
    private UUID returnId;

    @Column(name = "issued_at", updatable = false)
    private Instant issuedAt;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Column(name = "consumed_at")
    private @Nullable Instant consumedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "void_reason")
    private @Nullable VoidReason voidReason;

    protected DeparturePermit() {}

    static DeparturePermit issue(UUID id, Holder holder, DeparturePermitCommand.Issue command, Duration life, By by) {
        var permit = new DeparturePermit();
        permit.id = id;
        permit.version = 1;
        permit.state = LIFECYCLE.opened(by.actor().roles());
        permit.individualId = holder.individualId();
        permit.caseId = holder.caseId();
        permit.custodian = holder.custodian();
        permit.kind = command.kind();
        permit.returnId = command.returnId();
        permit.issuedAt = by.at();
        permit.expiresAt = by.at().plus(life);
        return permit;
    }

    /** Whom a permit is of, and where the person is recorded. */
    record Holder(UUID individualId, UUID caseId, String custodian) {}

    Done issued(By by) {
        return done(DeparturePermitTransition.ISSUE, null, event(DeparturePermitEvent.Issued::new), by);
    }

    /** 403 and 409 first, then what else may refuse it. */
    Done consume(DeparturePermitCommand.Consume command, Clearance clearance, By by) {
        var open = LIFECYCLE.open(state, by.actor().roles());
        var next = LIFECYCLE.after(state, command.act(), by.actor().roles());
        DeparturePermitRule.checkUse(this, command.returnId(), by.at(), open);
        DeparturePermitRule.checkClear(clearance, open);
        var from = state;
        state = next;
        version++;
        consumedAt = by.at();
        return done(command.act(), from, event(DeparturePermitEvent.Consumed::new), by);
    }

    /** Whether what is done now for the person's safety concerns it: unused, or used so lately that the person can be called back. */
    boolean isConcerned(Instant now, Duration turnBackFor) {
        return state == DeparturePermitState.ISSUED
                || (state == DeparturePermitState.CONSUMED
                        && consumedAt != null
                        && now.isBefore(consumedAt.plus(turnBackFor)));
    }

    boolean isUnused() {
        return state == DeparturePermitState.ISSUED;
    }

    /** Void, if it was not used; else the alarm. */
    Done stop(VoidReason reason, By by) {
        var from = state;
        version++;
        voidReason = reason;
        if (from == DeparturePermitState.ISSUED) {
            state = DeparturePermitState.VOIDED;
            return done(DeparturePermitTransition.VOID, from, event(DeparturePermitEvent.Voided::new), by);
        }
        state = DeparturePermitState.TURNED_BACK;
        return done(DeparturePermitTransition.TURN_BACK, from, event(DeparturePermitEvent.TurnedBack::new), by);
    }

    /** All events of a permit tell the same. */
    private interface Telling {
        DeparturePermitEvent of(
                PersonalId caseId,
                PersonalId individualId,
                PersonalId returnId,
                String custodian,
                DeparturePermitState status,
                ReturnKind kind);
    }

    private DeparturePermitEvent event(Telling telling) {
        return telling.of(
                new PersonalId(caseId), new PersonalId(individualId), new PersonalId(returnId), custodian, state, kind);
    }

    private Done done(
            DeparturePermitTransition act, @Nullable DeparturePermitState from, DeparturePermitEvent event, By by) {
        return new Done(HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, null, by), event);
    }

    /** That somebody is about to be returned is told to the custodian, and to the service that returns. */
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

    DeparturePermitState state() {
        return state;
    }

    ReturnKind kind() {
        return kind;
    }

    UUID returnId() {
        return returnId;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    Instant consumedAt() {
        return consumedAt;
    }

    @Nullable
    VoidReason voidReason() {
        return voidReason;
    }
}
