package org.rsp.returns.reintegration;

import static org.rsp.returns.reintegration.ReintegrationPlanTransition.LIFECYCLE;

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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.platform.money.Money;
import org.rsp.returns.returns.OfReturn;

/** What one person who returns needs to begin anew: on which assessments it rests, its goals, and what was given for them. */
@Entity
@Table(name = "reintegration_plan")
class ReintegrationPlan implements OfReturn {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private ReintegrationPlanState state;

    @Column(name = "return_id", updatable = false)
    private UUID returnId;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Column(name = "agreed_on")
    private @Nullable LocalDate agreedOn;

    @Column(name = "agreed_in")
    private @Nullable String agreedIn;

    @Enumerated(EnumType.STRING)
    @Column(name = "agreed_by")
    private @Nullable WordGiver agreedBy;

    @Column(name = "arrived_on")
    private @Nullable LocalDate arrivedOn;

    private @Nullable String reason;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "reintegration_goal", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<Goal> goals = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "reintegration_assessment", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<Assessment> assessments = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "reintegration_assistance", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<Assistance> assistance = new ArrayList<>();

    protected ReintegrationPlan() {}

    static ReintegrationPlan draft(UUID id, ReturnedPerson of, List<Goal> goals, By by) {
        var plan = new ReintegrationPlan();
        plan.id = id;
        plan.version = 1;
        plan.state = LIFECYCLE.opened(by.actor().roles());
        plan.returnId = of.returnId();
        plan.individualId = of.individualId();
        plan.caseId = of.caseId();
        plan.custodian = of.custodian();
        plan.goals.addAll(goals);
        return plan;
    }

    Done drafted(By by) {
        return done(ReintegrationPlanTransition.DRAFT, null, null, ReintegrationPlanEvent.Drafted::new, by);
    }

    Done assessFor(ReintegrationPlanCommand.AssessFor command, boolean departed, By by) {
        assessments.add(new Assessment(command.kind(), command.heldOn(), departed, command.finding()));
        return moved(command, ReintegrationPlanEvent.AssessedFor::new, by);
    }

    /** The goals are others now, and are to be agreed to again. */
    Done revise(ReintegrationPlanCommand.Revise command, List<Goal> others, By by) {
        goals.clear();
        goals.addAll(others);
        agreedOn = null;
        agreedIn = null;
        agreedBy = null;
        return moved(command, ReintegrationPlanEvent.Revised::new, by);
    }

    Done agreeTo(ReintegrationPlanCommand.AgreeTo command, By by) {
        agreedOn = command.agreedOn();
        agreedIn = command.language();
        agreedBy = command.by();
        return moved(command, ReintegrationPlanEvent.AgreedTo::new, by);
    }

    Done begin(ReintegrationPlanCommand.Begin command, LocalDate arrived, By by) {
        arrivedOn = arrived;
        return moved(command, ReintegrationPlanEvent.Begun::new, by);
    }

    Done assistBy(ReintegrationPlanCommand.AssistBy command, Money worth, By by) {
        assistance.add(new Assistance(
                command.goal() - 1,
                command.form(),
                command.givenOn(),
                command.provider(),
                worth.amount(),
                worth.currency().getCurrencyCode()));
        return moved(command, ReintegrationPlanEvent.AssistedBy::new, by);
    }

    Done complete(ReintegrationPlanCommand.Complete command, By by) {
        return moved(command, ReintegrationPlanEvent.Completed::new, by);
    }

    Done discontinue(ReintegrationPlanCommand.Discontinue command, By by) {
        reason = command.reason();
        return moved(command, ReintegrationPlanEvent.Discontinued::new, by);
    }

    /** Where the act leads; 403 or 409 before anything else is looked at. */
    ReintegrationPlanState next(ReintegrationPlanCommand command, Actor actor) {
        return LIFECYCLE.after(state, command.act(), actor.roles());
    }

    List<String> open(Actor actor) {
        return LIFECYCLE.open(state, actor.roles());
    }

    /** How an event is made of what every event of it tells. */
    @FunctionalInterface
    private interface Telling {
        ReintegrationPlanEvent of(
                PersonalId caseId,
                PersonalId individualId,
                PersonalId returnId,
                String custodian,
                ReintegrationPlanState status);
    }

    private Done moved(ReintegrationPlanCommand command, Telling event, By by) {
        var from = state;
        state = next(command, by.actor());
        version++;
        return done(command.act(), from, command.reason(), event, by);
    }

    private Done done(
            ReintegrationPlanTransition act,
            @Nullable ReintegrationPlanState from,
            @Nullable String because,
            Telling event,
            By by) {
        return new Done(
                HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, because, by),
                event.of(
                        new PersonalId(caseId),
                        new PersonalId(individualId),
                        new PersonalId(returnId),
                        custodian,
                        state));
    }

    /** What was given for the goal at this place, from 0; in its currency. */
    BigDecimal given(int goal) {
        return assistance.stream()
                .filter(each -> each.goal() == goal)
                .map(Assistance::worth)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** REI-3: whether what was given was given for one of these goals still, and for no more than its budget. */
    boolean isKeptBy(List<Goal> others) {
        return IntStream.range(0, goals.size())
                .filter(place -> given(place).signum() > 0)
                .allMatch(place -> place < others.size()
                        && others.get(place).isStill(goals.get(place))
                        && others.get(place).budget().compareTo(given(place)) >= 0);
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

    ReintegrationPlanState state() {
        return state;
    }

    @Nullable
    LocalDate agreedOn() {
        return agreedOn;
    }

    @Nullable
    String agreedIn() {
        return agreedIn;
    }

    @Nullable
    WordGiver agreedBy() {
        return agreedBy;
    }

    @Nullable
    LocalDate arrivedOn() {
        return arrivedOn;
    }

    @Nullable
    String reason() {
        return reason;
    }

    List<Goal> goals() {
        return goals;
    }

    List<Assessment> assessments() {
        return assessments;
    }

    List<Assistance> assistance() {
        return assistance;
    }
}
