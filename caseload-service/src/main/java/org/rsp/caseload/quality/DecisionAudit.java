package org.rsp.caseload.quality;

import static org.rsp.caseload.quality.DecisionAuditTransition.LIFECYCLE;

import jakarta.persistence.Column;
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
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.platform.lifecycle.Versioned;

/** That a sample of what a custodian decided in a quarter is looked at. About nobody: whom the sample is about stands in each of its decisions. */
@Entity
@Table(name = "decision_audit")
class DecisionAudit implements Versioned {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private DecisionAuditState state;

    @Column(updatable = false)
    private String custodian;

    /** The first day of the quarter. */
    @Column(name = "quarter", updatable = false)
    private LocalDate begins;

    @Column(name = "sample_size", updatable = false)
    private int sampleSize;

    /** From which the draw follows, so that it can be repeated. Told to nobody: with the register it would say who was left out (STY-3). */
    @Column(updatable = false)
    private UUID seed;

    @Column(name = "ordered_by", updatable = false)
    private String orderedBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected DecisionAudit() {}

    /** @param seed by no choice of whoever orders it */
    static DecisionAudit order(UUID id, UUID seed, DecisionAuditCommand.Order command, By by) {
        var made = new DecisionAudit();
        made.id = id;
        made.version = 1;
        made.state = LIFECYCLE.opened(by.actor().roles());
        made.custodian = by.actor().organisation();
        made.begins = command.quarter().begins();
        made.sampleSize = command.sampleSize();
        made.seed = seed;
        made.orderedBy = by.actor().subject();
        made.updatedAt = by.minute();
        return made;
    }

    /** With each decision that was drawn by it. */
    Done ordered(List<SampledDecision> drawn, By by) {
        var done = done(DecisionAuditTransition.ORDER, null, new DecisionAuditEvent.Ordered(custodian, state), by);
        var operation = LIFECYCLE.operation(DecisionAuditTransition.ORDER);
        for (var sampled : drawn) {
            done = done.and(sampled, sampled.drawn(operation, by));
        }
        return done;
    }

    /** @param waiting how many of its decisions nobody has looked at or set aside */
    Done close(DecisionAuditCommand.Close command, long waiting, By by) {
        var next = LIFECYCLE.after(state, command.act(), by.actor().roles());
        DecisionAuditRule.checkClosing(waiting, LIFECYCLE.open(state, by.actor().roles()));
        var from = state;
        state = next;
        version++;
        updatedAt = by.minute();
        return done(command.act(), from, new DecisionAuditEvent.Closed(custodian, next), by);
    }

    private Done done(DecisionAuditTransition act, @Nullable DecisionAuditState from, DecisionAuditEvent event, By by) {
        return new Done(HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, null, by), event);
    }

    boolean isOf(String organisation) {
        return custodian.equals(organisation);
    }

    boolean isOrderedBy(String subject) {
        return orderedBy.equals(subject);
    }

    boolean isClosed() {
        return state == DecisionAuditState.CLOSED;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    DecisionAuditState state() {
        return state;
    }

    String custodian() {
        return custodian;
    }

    AuditedQuarter quarter() {
        return new AuditedQuarter(begins);
    }

    int sampleSize() {
        return sampleSize;
    }

    UUID seed() {
        return seed;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
