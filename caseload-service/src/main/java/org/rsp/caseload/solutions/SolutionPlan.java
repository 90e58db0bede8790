package org.rsp.caseload.solutions;

import static org.rsp.caseload.solutions.SolutionPlanTransition.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.cases.OfPerson;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.EncryptedColumn;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;

/** How one person's case is to end well: what was considered, what was agreed on, and what came of it. */
@Entity
@Table(name = "solution_plan")
class SolutionPlan implements OfPerson {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private SolutionPlanState state;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    /** Follows the person by the key of the table. */
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Column(updatable = false)
    @Convert(converter = EncryptedColumn.class)
    private Encrypted<SolutionContent> content;

    @Column(name = "sealed_with", updatable = false)
    private UUID sealedWith;

    @Enumerated(EnumType.STRING)
    @Column(name = "agreed_option")
    private @Nullable SolutionOption agreed;

    @Enumerated(EnumType.STRING)
    private @Nullable SolutionOutcome outcome;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected SolutionPlan() {}

    /** How an event is made of what every event of a plan tells. */
    @FunctionalInterface
    private interface Telling {
        SolutionPlanEvent of(PersonalId caseId, PersonalId individualId, String custodian, SolutionPlanState status);
    }

    /**
     * Of a person who is in this case now.
     *
     * @param content sealed with the key of the case
     */
    static SolutionPlan drawUp(UUID id, UUID individualId, UUID caseId, Encrypted<SolutionContent> content, By by) {
        var plan = new SolutionPlan();
        plan.id = id;
        plan.version = 1;
        plan.state = LIFECYCLE.opened(by.actor().roles());
        plan.individualId = individualId;
        plan.caseId = caseId;
        plan.custodian = by.actor().organisation();
        plan.content = content;
        plan.sealedWith = caseId;
        plan.updatedAt = by.minute();
        return plan;
    }

    Done drawnUp(By by) {
        return done(SolutionPlanTransition.DRAW_UP, null, null, SolutionPlanEvent.DrawnUp::new, by);
    }

    Done agreeTo(SolutionPlanCommand.AgreeTo command, By by) {
        var next = next(command, by.actor());
        agreed = command.option();
        return moved(command, next, SolutionPlanEvent.AgreedTo::new, by);
    }

    Done handOver(SolutionPlanCommand.HandOver command, By by) {
        var next = next(command, by.actor());
        var receiver = solution().receiver().orElseThrow();
        return moved(
                command,
                next,
                (c, person, org, now) -> new SolutionPlanEvent.HandedOver(c, person, org, now, solution(), receiver),
                by);
    }

    Done recordOutcome(SolutionPlanCommand.RecordOutcome command, By by) {
        var next = next(command, by.actor());
        outcome = command.outcome();
        return moved(
                command,
                next,
                (c, person, org, now) -> new SolutionPlanEvent.OutcomeRecorded(c, person, org, now, command.outcome()),
                by);
    }

    Done giveUp(SolutionPlanCommand.GiveUp command, By by) {
        return moved(command, next(command, by.actor()), SolutionPlanEvent.GivenUp::new, by);
    }

    Done withdraw(SolutionPlanCommand.Withdraw command, By by) {
        return moved(command, next(command, by.actor()), SolutionPlanEvent.Withdrawn::new, by);
    }

    /** Where the act leads; 403 or 409 before anything else is looked at. */
    SolutionPlanState next(SolutionPlanCommand command, Actor actor) {
        return LIFECYCLE.after(state, command.act(), actor.roles());
    }

    private Done moved(SolutionPlanCommand command, SolutionPlanState next, Telling event, By by) {
        var from = state;
        state = next;
        version++;
        updatedAt = by.minute();
        return done(command.act(), from, command.reason(), event, by);
    }

    private Done done(
            SolutionPlanTransition act,
            @Nullable SolutionPlanState from,
            @Nullable String reason,
            Telling event,
            By by) {
        return new Done(
                HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, reason, by),
                event.of(new PersonalId(caseId), new PersonalId(individualId), custodian, state));
    }

    /** What was agreed on; asked of no draft. */
    SolutionOption solution() {
        return Objects.requireNonNull(agreed);
    }

    boolean isHandedOver() {
        return state == SolutionPlanState.HANDED_OVER;
    }

    /** Whether it was handed over to the service that signs in by this name. */
    boolean isHandedOverTo(String client) {
        return agreed != null
                && state != SolutionPlanState.AGREED
                && agreed.receiver().filter(r -> r.client().equals(client)).isPresent();
    }

    /** What nobody else carries out is handed over to nobody. */
    @Override
    public boolean isStepDue() {
        return state != SolutionPlanState.AGREED || solution().receiver().isPresent();
    }

    /** It tells whether somebody is protected. */
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

    SolutionPlanState state() {
        return state;
    }

    Encrypted<SolutionContent> content() {
        return content;
    }

    /** The case whose key it is sealed with. */
    UUID sealedWith() {
        return sealedWith;
    }

    @Nullable
    SolutionOption agreed() {
        return agreed;
    }

    @Nullable
    SolutionOutcome outcome() {
        return outcome;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
