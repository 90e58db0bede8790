package org.rsp.returns.reintegration;

import static org.rsp.returns.reintegration.ReintegrationReviewTransition.LIFECYCLE;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.returns.returns.OfReturn;

/** That somebody who has returned is asked, so many months after arrival, how the person fares; and what the person has answered. */
@Entity
@Table(name = "reintegration_review")
class ReintegrationReview implements OfReturn {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private ReintegrationReviewState state;

    @Column(name = "plan_id", updatable = false)
    private UUID planId;

    @Column(name = "return_id", updatable = false)
    private UUID returnId;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Column(updatable = false)
    private int months;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "held_on")
    private @Nullable LocalDate heldOn;

    @Column(name = "still_there")
    private @Nullable Boolean stillThere;

    @Column(name = "intends_to_leave")
    private @Nullable Boolean intendsToLeave;

    @Enumerated(EnumType.STRING)
    @Column(name = "leaving_because")
    private @Nullable LeavingReason leavingBecause;

    private @Nullable Integer incidents;

    @Enumerated(EnumType.STRING)
    private @Nullable MissedReason missed;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "reintegration_answer", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "position")
    private List<IndicatorAnswer> answers = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "reintegration_score", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "position")
    private List<ReintegrationScore> scores = new ArrayList<>();

    protected ReintegrationReview() {}

    /**
     * A review to come.
     *
     * @param months after the arrival
     */
    static ReintegrationReview plan(UUID id, ReintegrationPlan plan, LocalDate arrivedOn, int months, By by) {
        var review = new ReintegrationReview();
        review.id = id;
        review.version = 1;
        review.state = LIFECYCLE.opened(by.actor().roles());
        review.planId = plan.id();
        review.returnId = plan.returnId();
        review.individualId = plan.individualId();
        review.caseId = plan.caseId();
        review.custodian = plan.custodian();
        review.months = months;
        review.dueOn = arrivedOn.plusMonths(months);
        return review;
    }

    Done planned(By by) {
        return done(ReintegrationReviewTransition.PLAN, null, null, ReintegrationReviewEvent.Planned::new, by);
    }

    Done fallDue(ReintegrationReviewCommand.FallDue command, By by) {
        return moved(command, ReintegrationReviewEvent.FellDue::new, by);
    }

    /** The scores are worked out once, by the indicators of that day. */
    Done answer(ReintegrationReviewCommand.Answer command, IndicatorSet indicators, By by) {
        heldOn = command.heldOn();
        stillThere = command.stillThere();
        intendsToLeave = command.intendsToLeave();
        leavingBecause = command.leavingBecause();
        incidents = command.incidents();
        missed = null;
        answers.addAll(command.answers());
        scores.addAll(indicators.scores(command.answers()));
        return moved(command, ReintegrationReviewEvent.Answered::new, by);
    }

    Done miss(ReintegrationReviewCommand.Miss command, By by) {
        missed = command.because();
        return moved(command, ReintegrationReviewEvent.Missed::new, by);
    }

    Done waive(ReintegrationReviewCommand.Waive command, By by) {
        return moved(command, ReintegrationReviewEvent.Waived::new, by);
    }

    /** Where the act leads; 403 or 409 before anything else is looked at. */
    ReintegrationReviewState next(ReintegrationReviewCommand command, Actor actor) {
        return LIFECYCLE.after(state, command.act(), actor.roles());
    }

    List<String> open(Actor actor) {
        return LIFECYCLE.open(state, actor.roles());
    }

    /** How an event is made of what every event of it tells. */
    @FunctionalInterface
    private interface Telling {
        ReintegrationReviewEvent of(
                PersonalId caseId,
                PersonalId individualId,
                PersonalId returnId,
                String custodian,
                ReintegrationReviewState status);
    }

    private Done moved(ReintegrationReviewCommand command, Telling event, By by) {
        var from = state;
        state = next(command, by.actor());
        version++;
        return done(command.act(), from, command.reason(), event, by);
    }

    private Done done(
            ReintegrationReviewTransition act,
            @Nullable ReintegrationReviewState from,
            @Nullable String reason,
            Telling event,
            By by) {
        return new Done(
                HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, reason, by),
                event.of(
                        new PersonalId(caseId),
                        new PersonalId(individualId),
                        new PersonalId(returnId),
                        custodian,
                        state));
    }

    /** REI-6: it has been due for so many days, and nobody has asked the person, or written down that the person was not reached. */
    boolean isOverdue(int days, LocalDate today) {
        return state == ReintegrationReviewState.DUE && dueOn.plusDays(days).isBefore(today);
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

    UUID planId() {
        return planId;
    }

    ReintegrationReviewState state() {
        return state;
    }

    int months() {
        return months;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    LocalDate heldOn() {
        return heldOn;
    }

    @Nullable
    Boolean stillThere() {
        return stillThere;
    }

    @Nullable
    Boolean intendsToLeave() {
        return intendsToLeave;
    }

    @Nullable
    LeavingReason leavingBecause() {
        return leavingBecause;
    }

    @Nullable
    Integer incidents() {
        return incidents;
    }

    @Nullable
    MissedReason missed() {
        return missed;
    }

    List<IndicatorAnswer> answers() {
        return answers;
    }

    List<ReintegrationScore> scores() {
        return scores;
    }
}
