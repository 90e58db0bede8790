package org.rsp.caseload.quality;

import static org.rsp.caseload.quality.SampledDecisionTransition.LIFECYCLE;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.cases.OfPerson;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;

/** A decision that was drawn for an audit, and what somebody who looked at it found. Nothing of it reaches the decision (QAL-3), and it has no words of one's own. */
@Entity
@Table(name = "sampled_decision")
class SampledDecision implements OfPerson {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private SampledDecisionState state;

    @Column(name = "audit_id", updatable = false)
    private UUID auditId;

    @Column(name = "decision_id", updatable = false)
    private UUID decisionId;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    /** Follows the person by the key of the table. */
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @ElementCollection
    @CollectionTable(name = "sampled_decision_answer", joinColumns = @JoinColumn(name = "sampled_id"))
    @OrderColumn(name = "position")
    private List<CriterionResult> answers;

    @Enumerated(EnumType.STRING)
    private @Nullable AuditFinding finding;

    @Enumerated(EnumType.STRING)
    private @Nullable SettingAsideReason reason;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected SampledDecision() {}

    static SampledDecision draw(UUID id, UUID auditId, IssuedDecision issued, By by) {
        var drawn = new SampledDecision();
        drawn.id = id;
        drawn.version = 1;
        drawn.state = LIFECYCLE.opened(by.actor().roles());
        drawn.auditId = auditId;
        drawn.decisionId = issued.id();
        drawn.individualId = issued.individualId();
        drawn.caseId = issued.caseId();
        drawn.custodian = by.actor().organisation();
        drawn.answers = new ArrayList<>();
        drawn.updatedAt = by.minute();
        return drawn;
    }

    /** @param operation the one that orders the audit */
    Done drawn(String operation, By by) {
        return done(operation, null, null, new SampledDecisionEvent.Drawn(custodian, state), by);
    }

    Done review(SampledDecisionCommand.Review command, By by) {
        var next = next(command, by.actor());
        answers.addAll(SampledDecisionRule.whole(command));
        finding = command.finding();
        return moved(command, next, new SampledDecisionEvent.Reviewed(custodian, next), by);
    }

    Done setAside(SampledDecisionCommand.SetAside command, By by) {
        var next = next(command, by.actor());
        reason = command.because();
        return moved(command, next, new SampledDecisionEvent.SetAside(custodian, next), by);
    }

    /** Where the act leads; 403 or 409 before anything else is looked at. */
    SampledDecisionState next(SampledDecisionCommand command, Actor actor) {
        return LIFECYCLE.after(state, command.act(), actor.roles());
    }

    private Done moved(SampledDecisionCommand command, SampledDecisionState next, SampledDecisionEvent event, By by) {
        var from = state;
        state = next;
        version++;
        updatedAt = by.minute();
        return done(LIFECYCLE.operation(command.act()), from, command.reason(), event, by);
    }

    private Done done(
            String operation,
            @Nullable SampledDecisionState from,
            @Nullable String because,
            SampledDecisionEvent event,
            By by) {
        return new Done(HistoryEntry.of(this, operation, from, state, because, by), event);
    }

    @Override
    public FieldClass existence() {
        return FieldClass.P3;
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

    SampledDecisionState state() {
        return state;
    }

    UUID auditId() {
        return auditId;
    }

    UUID decisionId() {
        return decisionId;
    }

    List<CriterionResult> answers() {
        return List.copyOf(answers);
    }

    @Nullable
    AuditFinding finding() {
        return finding;
    }

    @Nullable
    SettingAsideReason reason() {
        return reason;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
