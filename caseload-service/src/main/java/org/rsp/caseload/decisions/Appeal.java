package org.rsp.caseload.decisions;

import static org.rsp.caseload.decisions.AppealTransition.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.decisions.AppealCommand.Lodge.AppealSaidBy;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.EncryptedColumn;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;

/** That a person does not accept what was decided of the person. It is always taken (APL-1), and suspends while it is pending. */
@Entity
@Table(name = "appeal")
class Appeal extends Proceeding {

    @Enumerated(EnumType.STRING)
    private AppealState state;

    @Column(name = "decision_id")
    private @Nullable UUID decisionId;

    /** Where it is against the end of a status: the review that has found it. */
    @Column(name = "review_id")
    private @Nullable UUID reviewId;

    @Column(name = "lodged_by")
    private List<String> lodgedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "said_by", updatable = false)
    private AppealSaidBy saidBy;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Convert(converter = EncryptedColumn.class)
    private Encrypted<AppealGrounds> grounds;

    @Enumerated(EnumType.STRING)
    private @Nullable DecisionOutcome outcome;

    @Convert(converter = EncryptedColumn.class)
    private @Nullable Encrypted<String> reasons;

    @Convert(converter = EncryptedColumn.class)
    private @Nullable Encrypted<Delivery> delivery;

    protected Appeal() {}

    /**
     * What an appeal is against, and whether it needs leave (APL-2).
     *
     * @param until the last day on which it needs no leave; null while the person has not been told, so that none has begun to run
     * @param heard whether an appeal against it has been decided, so that another needs leave
     */
    record Target(
            UUID decisionId,
            @Nullable UUID reviewId,
            @Nullable LocalDate until,
            boolean heard) {

        private boolean needsNoLeave(LocalDate receivedOn) {
            return !heard && (until == null || !AppealClock.isOver(until, receivedOn));
        }
    }

    /** How an event is made of what every event of an appeal tells. */
    @FunctionalInterface
    private interface Telling {
        AppealEvent of(PersonalId caseId, PersonalId individualId, String custodian, AppealState status);
    }

    /** Against nothing yet: {@link #lodged} says against what, and keeps what is said. */
    static Appeal open(UUID id, UUID individualId, UUID caseId, AppealSaidBy saidBy, By by) {
        var appeal = new Appeal();
        appeal.begin(id, individualId, caseId, by);
        appeal.state = AppealState.LEAVE_PENDING;
        appeal.saidBy = saidBy;
        appeal.lodgedBy = List.of();
        appeal.receivedOn = by.today();
        return appeal;
    }

    Done lodged(LocalDate on, @Nullable Target target, Encrypted<AppealGrounds> sealed, By by) {
        take(on, target, sealed, by);
        receivedOn = on;
        return done(operation(AppealTransition.LODGE), null, null, AppealEvent.Lodged::new, by);
    }

    /** It is said again while it is pending: nothing is taken back by that, and what is in time now needs no leave any more. */
    Done lodgedAgain(LocalDate on, @Nullable Target target, Encrypted<AppealGrounds> sealed, By by) {
        var from = state;
        take(on, target, sealed, by);
        changed(by);
        return done(operation(AppealTransition.LODGE), from, null, AppealEvent.LodgedAgain::new, by);
    }

    private void take(LocalDate on, @Nullable Target target, Encrypted<AppealGrounds> sealed, By by) {
        lodgedBy = Stream.concat(lodgedBy.stream(), Stream.of(by.actor().subject()))
                .distinct()
                .toList();
        grounds = sealed;
        if (target != null) {
            against(target);
            state = target.needsNoLeave(on) ? AppealState.LODGED : state;
        }
    }

    private void against(Target target) {
        decisionId = target.decisionId();
        reviewId = target.reviewId();
    }

    Done grantLeave(AppealCommand.GrantLeave command, Target target, By by) {
        var next = next(command, by.actor());
        against(target);
        return moved(command, next, AppealEvent.LeaveGranted::new, by);
    }

    Done refuseLeave(AppealCommand.RefuseLeave command, Encrypted<String> sealed, By by) {
        var next = next(command, by.actor());
        reasons = sealed;
        return moved(command, next, AppealEvent.LeaveRefused::new, by);
    }

    Done allow(AppealCommand.Allow command, By by) {
        var next = next(command, by.actor());
        outcome = command.outcome();
        return moved(command, next, AppealEvent.Allowed::new, by);
    }

    Done dismiss(AppealCommand.Dismiss command, Encrypted<String> sealed, By by) {
        var next = next(command, by.actor());
        reasons = sealed;
        return moved(command, next, AppealEvent.Dismissed::new, by);
    }

    Done remit(AppealCommand.Remit command, Encrypted<String> sealed, By by) {
        var next = next(command, by.actor());
        reasons = sealed;
        return moved(command, next, AppealEvent.Remitted::new, by);
    }

    Done withdraw(AppealCommand.Withdraw command, By by) {
        return moved(command, next(command, by.actor()), AppealEvent.Withdrawn::new, by);
    }

    Done notifyOutcome(AppealCommand.NotifyOutcome command, Encrypted<Delivery> proof, By by) {
        var next = next(command, by.actor());
        delivery = proof;
        return moved(command, next, AppealEvent.OutcomeNotified::new, by);
    }

    /** Where the act leads; 403 or 409 before anything else is looked at. */
    AppealState next(AppealCommand command, Actor actor) {
        return LIFECYCLE.after(state, command.act(), actor.roles());
    }

    private static String operation(AppealTransition act) {
        return LIFECYCLE.operation(act);
    }

    private Done moved(AppealCommand command, AppealState next, Telling event, By by) {
        var from = state;
        state = next;
        changed(by);
        return done(operation(command.act()), from, command.reason(), event, by);
    }

    private Done done(String operation, @Nullable AppealState from, @Nullable String reason, Telling event, By by) {
        return new Done(
                HistoryEntry.of(this, operation, from, state, reason, by),
                event.of(caseOf(), personOf(), custodian(), state));
    }

    /** Nobody has decided it, or the person does not know that it has not succeeded (DEC-6). */
    boolean isInTheWay() {
        return state.isPending()
                || ((state == AppealState.DISMISSED || state == AppealState.NOT_ADMITTED) && delivery == null);
    }

    /** That it has not succeeded is told once. */
    @Override
    public boolean isStepDue() {
        return delivery == null;
    }

    boolean isAgainst(UUID decision, @Nullable UUID review) {
        return decision.equals(decisionId) && Objects.equals(review, reviewId);
    }

    /** That it was changed tells who has only taken it down how it went on. */
    @Override
    public FieldClass versionClass() {
        return FieldClass.P3;
    }

    /** Whoever has taken it may see that it is there. */
    @Override
    public boolean isBy(String subject) {
        return lodgedBy.contains(subject);
    }

    AppealState state() {
        return state;
    }

    @Nullable
    UUID decisionId() {
        return decisionId;
    }

    @Nullable
    UUID reviewId() {
        return reviewId;
    }

    AppealSaidBy saidBy() {
        return saidBy;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    Encrypted<AppealGrounds> grounds() {
        return grounds;
    }

    @Nullable
    DecisionOutcome outcome() {
        return outcome;
    }

    @Nullable
    Encrypted<String> reasons() {
        return reasons;
    }

    @Nullable
    Encrypted<Delivery> delivery() {
        return delivery;
    }
}
