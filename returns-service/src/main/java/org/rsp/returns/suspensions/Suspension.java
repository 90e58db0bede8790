package org.rsp.returns.suspensions;

import static org.rsp.returns.suspensions.SuspensionTransition.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;
import org.rsp.returns.returns.OfReturn;

/** That a return stands still: why, since when, by whom, and until when. */
@Entity
@Table(name = "suspension")
class Suspension implements OfReturn {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private SuspensionState state;

    @Column(name = "return_id", updatable = false)
    private UUID returnId;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SuspensionReason reason;

    @Column(name = "imposed_by", updatable = false)
    private String imposedBy;

    @Column(name = "since", updatable = false)
    private Instant since;

    /** When it was last heard of what it is about, to the moment; shown to nobody. */
    @Column(name = "heard_at")
    private Instant heardAt;

    /** When the service that has the cases last told of the same; shown to nobody. */
    @Column(name = "told_at")
    private @Nullable Instant toldAt;

    /** The one of an earlier return of the person which goes on as this; asked for in queries alone. */
    @SuppressWarnings("UnusedVariable")
    @Column(name = "carried_from", updatable = false)
    private @Nullable UUID carriedFrom;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected Suspension() {}

    /** Which return it stops. */
    record Of(UUID returnId, UUID individualId, UUID caseId, String custodian) {}

    static Suspension impose(UUID id, Of of, SuspensionReason reason, By by) {
        var suspension = new Suspension();
        suspension.id = id;
        suspension.version = 1;
        suspension.state = LIFECYCLE.opened(by.actor().roles());
        suspension.returnId = of.returnId();
        suspension.individualId = of.individualId();
        suspension.caseId = of.caseId();
        suspension.custodian = of.custodian();
        suspension.reason = reason;
        suspension.imposedBy = by.actor().subject();
        suspension.since = by.minute();
        suspension.heardAt = by.at();
        return suspension;
    }

    /** SUS-6: what stands when a return is over stops the person's next one, for the same reason and whoever imposed it. */
    static Suspension carry(UUID id, Of of, Suspension from, By by) {
        var suspension = impose(id, of, from.reason, by);
        suspension.imposedBy = from.imposedBy;
        suspension.since = from.since;
        suspension.heardAt = from.heardAt;
        suspension.toldAt = from.toldAt;
        suspension.carriedFrom = from.id;
        return suspension;
    }

    /** The same was said or done again: what was said before it counts no more (COU-6). */
    void heardAgain(Instant at) {
        heardAt = at.isAfter(heardAt) ? at : heardAt;
    }

    /** The service that has the cases has told of the same: from now on it looks at it. */
    void told(Instant at) {
        toldAt = toldAt == null || at.isAfter(toldAt) ? at : toldAt;
    }

    /** The same suspension as it was seen before: 412 where more was heard or told of it, which bumps no version that anybody is shown. */
    void mustHaveHeardNothingSince(Suspension seen) {
        if (!heardAt.equals(seen.heardAt) || !Objects.equals(toldAt, seen.toldAt)) {
            throw Refusal.of(
                    CommonProblem.STALE_VERSION, "Read the resource again, look at what changed, and repeat the step.");
        }
    }

    /** SUS-7. */
    boolean isLookedAt() {
        return reason.lookedAtElsewhere().isEmpty() || (toldAt != null && !toldAt.isBefore(heardAt));
    }

    Done imposed(By by) {
        return done(SuspensionTransition.IMPOSE, null, SuspensionEvent.Imposed::new, by);
    }

    Done resume(SuspensionCommand.ResumeAfter command, By by) {
        var from = state;
        state = next(command, by.actor());
        version++;
        endedAt = by.minute();
        return done(command.act(), from, SuspensionEvent.ResumedAfter::new, by);
    }

    /** Where the act leads; 403 or 409 before anything else is looked at. */
    SuspensionState next(SuspensionCommand command, Actor actor) {
        return LIFECYCLE.after(state, command.act(), actor.roles());
    }

    /** How an event is made of what every event of a suspension tells. */
    @FunctionalInterface
    private interface Telling {
        SuspensionEvent of(
                PersonalId caseId,
                PersonalId individualId,
                PersonalId returnId,
                String custodian,
                SuspensionState status);
    }

    private Done done(SuspensionTransition act, @Nullable SuspensionState from, Telling event, By by) {
        return new Done(
                HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, null, by),
                event.of(
                        new PersonalId(caseId),
                        new PersonalId(individualId),
                        new PersonalId(returnId),
                        custodian,
                        state));
    }

    @Override
    public boolean isBy(String subject) {
        return imposedBy.equals(subject);
    }

    /** That there is one is told to whoever is told where the return stands. */
    @Override
    public FieldClass existence() {
        return FieldClass.P2;
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
    public UUID returnId() {
        return returnId;
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

    SuspensionState state() {
        return state;
    }

    SuspensionReason reason() {
        return reason;
    }

    Instant since() {
        return since;
    }

    Instant heardAt() {
        return heardAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }
}
