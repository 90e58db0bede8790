package org.rsp.returns.returns;

import static org.rsp.returns.returns.ReturnTransition.LIFECYCLE;

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
import org.rsp.platform.access.Decision;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.platform.lifecycle.OfCustodian;
import org.rsp.returns.guards.GuardedReturn;
import org.rsp.returns.guards.ReturnKind;

/** The return of one person. Its kind changes by one act only, and never into a removal. */
@Entity
@Table(name = "person_return")
class Return implements OfCustodian {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private ReturnState state;

    @Enumerated(EnumType.STRING)
    private ReturnKind kind;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    /** Where the person was when that was last asked. */
    @Column(name = "case_id")
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    /** As of when the case is known. */
    @Column(name = "case_as_of")
    private Instant caseAsOf;

    private boolean child;

    private boolean willing;

    private @Nullable String destination;

    @Column(name = "opened_on", updatable = false)
    private LocalDate openedOn;

    @Column(name = "cleared_at")
    private @Nullable Instant clearedAt;

    @Column(name = "departed_at")
    private @Nullable Instant departedAt;

    @Column(name = "permit_id")
    private @Nullable UUID permitId;

    @Column(name = "called_back_at")
    private @Nullable Instant calledBackAt;

    private @Nullable String reason;

    @Column(name = "plan_id", updatable = false)
    private @Nullable UUID planId;

    @Column(name = "planned_at", updatable = false)
    private @Nullable Instant plannedAt;

    /** What a plan has opened is begun when somebody first does something with it. */
    private boolean begun;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Return() {}

    /**
     * Of whom it is, by the service that has the cases.
     *
     * @param asOf when that was so
     */
    record Of(UUID individualId, UUID caseId, String custodian, boolean child, Instant asOf) {}

    static Return open(UUID id, Of of, ReturnCommand.Open command, By by) {
        var opened = new Return();
        opened.id = id;
        opened.version = 1;
        opened.state = LIFECYCLE.opened(by.actor().roles());
        opened.kind = command.kind();
        opened.individualId = of.individualId();
        opened.caseId = of.caseId();
        opened.caseAsOf = of.asOf();
        opened.custodian = of.custodian();
        opened.child = of.child();
        opened.willing = command.willing();
        opened.openedOn = by.today();
        opened.updatedAt = by.minute();
        opened.begun = true;
        return opened;
    }

    /** By a plan that was handed over then, with nobody asking for it. */
    static Return planned(UUID id, Of of, ReturnCommand.Open command, UUID planId, By by) {
        var planned = open(id, of, command, by);
        planned.planId = planId;
        planned.plannedAt = by.at();
        planned.begun = false;
        return planned;
    }

    /** How an event is made of what every event of a return tells. */
    @FunctionalInterface
    private interface Telling {
        ReturnEvent of(
                PersonalId caseId, PersonalId individualId, String custodian, ReturnKind kind, ReturnState status);
    }

    Done opened(By by) {
        return done(ReturnTransition.OPEN, null, null, ReturnEvent.Opened::new, by);
    }

    Done counsel(ReturnCommand.CounselIn command, By by) {
        destination = command.destination();
        return moved(command, ReturnEvent.Counselled::new, by);
    }

    Done consentTo(ReturnCommand.ConsentTo command, By by) {
        return moved(command, ReturnEvent.ConsentedTo::new, by);
    }

    Done serveOrder(ReturnCommand.ServeOrderIn command, By by) {
        return moved(command, ReturnEvent.OrderServed::new, by);
    }

    /** RET-2: the one act by which the kind changes. */
    Done chooseVoluntary(ReturnCommand.ChooseVoluntary command, By by) {
        kind = ReturnKind.AVR;
        willing = false;
        if (command.destination() != null) {
            destination = command.destination();
        }
        return moved(command, ReturnEvent.ChosenVoluntary::new, by);
    }

    Done clear(ReturnCommand.Clear command, By by) {
        clearedAt = by.minute();
        return moved(command, ReturnEvent.Cleared::new, by);
    }

    Done depart(ReturnCommand.Depart command, By by) {
        permitId = command.permitId();
        departedAt = by.minute();
        return moved(command, ReturnEvent.Departed::new, by);
    }

    Done recordArrival(ReturnCommand.RecordArrivalOf command, By by) {
        return moved(command, ReturnEvent.Arrived::new, by);
    }

    Done recordComingBack(ReturnCommand.RecordComingBackFrom command, By by) {
        return moved(command, ReturnEvent.CameBack::new, by);
    }

    Done close(ReturnCommand.Close command, By by) {
        return moved(command, ReturnEvent.Closed::new, by);
    }

    Done cancel(ReturnCommand.Cancel command, By by) {
        return moved(command, ReturnEvent.Cancelled::new, by);
    }

    /** The alarm, once: a second one tells nothing new. */
    Done callBack(By by) {
        calledBackAt = by.minute();
        version++;
        updatedAt = by.minute();
        return done(ReturnTransition.CALL_BACK_FROM, state, null, ReturnEvent.CalledBack::new, by);
    }

    boolean isToBeCalledBack() {
        return state.isAfterDeparture() && calledBackAt == null;
    }

    boolean hasDepartedOn(UUID permit) {
        return permit.equals(permitId);
    }

    /** The person was in this case then: who may know of the return goes by the last that is known. */
    void follow(UUID then, Instant asOf) {
        if (asOf.isAfter(caseAsOf)) {
            caseId = then;
            caseAsOf = asOf;
        }
    }

    /** The same as it was asked for, and whether the person may be a child. */
    void follow(Of asked) {
        follow(asked.caseId(), asked.asOf());
        child = asked.child();
    }

    /** Somebody does something with it. */
    void begin() {
        begun = true;
    }

    boolean isBegun() {
        return begun;
    }

    /** Whether it is not by a later plan. */
    boolean isOpenedBefore(Instant plan) {
        return plannedAt == null || plannedAt.isBefore(plan);
    }

    /** Where the act leads; 403 or 409 before anything else is looked at. */
    ReturnState next(ReturnCommand command, Actor actor) {
        return LIFECYCLE.after(state, command.act(), actor.roles());
    }

    private Done moved(ReturnCommand command, Telling event, By by) {
        var from = state;
        state = next(command, by.actor());
        version++;
        updatedAt = by.minute();
        begun = begun || !by.actor().roles().contains(Role.SERVICE);
        reason = command.reason();
        return done(command.act(), from, command.reason(), event, by);
    }

    private Done done(
            ReturnTransition act, @Nullable ReturnState from, @Nullable String because, Telling event, By by) {
        return new Done(
                HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, because, by),
                event.of(new PersonalId(caseId), new PersonalId(individualId), custodian, kind, state));
    }

    KnownReturn known(Decision decision) {
        return new KnownReturn(
                id,
                version,
                state,
                individualId,
                caseId,
                custodian,
                kind,
                destination,
                child,
                willing,
                state.isAfterDeparture(),
                openedOn,
                plan(),
                decision);
    }

    private KnownReturn.@Nullable Plan plan() {
        return planId == null || plannedAt == null ? null : new KnownReturn.Plan(planId, plannedAt);
    }

    GuardedReturn guarded() {
        return known(Decision.ofNobody("RET-4"));
    }

    /** A return that the person has consented to is under way: then IOM has a mandate (ACC-9). */
    boolean movesByConsent() {
        return kind.isByOwnWill()
                && switch (state) {
                    case CONSENTED, CLEARED, DEPARTED, ARRIVED, RETURNED_BACK -> true;
                    case OPENED, COUNSELLED, ORDERED, CLOSED, CANCELLED -> false;
                };
    }

    boolean isOpen() {
        return state != ReturnState.CLOSED && state != ReturnState.CANCELLED;
    }

    @Override
    public List<AuditSubject> subjects() {
        return List.of(new AuditSubject(caseId, individualId));
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
    public String custodian() {
        return custodian;
    }

    ReturnState state() {
        return state;
    }

    ReturnKind kind() {
        return kind;
    }

    UUID individualId() {
        return individualId;
    }

    UUID caseId() {
        return caseId;
    }

    boolean isOfChild() {
        return child;
    }

    boolean isWilling() {
        return willing;
    }

    @Nullable
    String destination() {
        return destination;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    @Nullable
    Instant clearedAt() {
        return clearedAt;
    }

    @Nullable
    Instant departedAt() {
        return departedAt;
    }

    @Nullable
    Instant calledBackAt() {
        return calledBackAt;
    }

    @Nullable
    String reason() {
        return reason;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
