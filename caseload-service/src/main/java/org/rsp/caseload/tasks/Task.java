package org.rsp.caseload.tasks;

import static org.rsp.caseload.tasks.TaskTransition.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.platform.lifecycle.OfCustodian;
import org.rsp.platform.lifecycle.Versioned;
import org.rsp.platform.time.DayType;

/** The step that is due of one thing: by whom, by when, and how long its clock stood still. */
@Entity
@Table(name = "task")
class Task implements Versioned {

    private static final String PLATFORM = "platform";

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private TaskState state;

    @Column(updatable = false)
    private UUID resource;

    @Column(updatable = false)
    private String procedure;

    @Column(updatable = false)
    private String step;

    @Column(name = "individual_id", updatable = false)
    private @Nullable UUID individualId;

    /** Follows the person by the key of the table. */
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FieldClass existence;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", updatable = false)
    private TaskOwner owner;

    private @Nullable String office;

    private @Nullable String assignee;

    @Column(name = "opened_on", updatable = false)
    private LocalDate openedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "day_type", updatable = false)
    private @Nullable DayType dayType;

    @Column(updatable = false)
    private String country;

    @Column(name = "suspended_since")
    private @Nullable LocalDate suspendedSince;

    @Enumerated(EnumType.STRING)
    @Column(name = "suspended_because")
    private TaskCommand.Suspend.@Nullable TaskSuspensionReason suspendedBecause;

    @Column(name = "suspended_days")
    private int suspendedDays;

    @Column(name = "fell_due_on")
    private @Nullable LocalDate fellDueOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** Parts those due on one day in the order of a list. */
    @Column(insertable = false, updatable = false)
    private UUID place;

    protected Task() {}

    /** The platform itself, on a custodian's worklist. */
    static By platform(String custodian, Instant at) {
        return new By(new Actor(PLATFORM, PLATFORM, custodian, Set.of(Role.SERVICE)), at);
    }

    static Task open(UUID id, Duty duty, OfCustodian thing, AuditSubject whom, DueDay due, By by) {
        var task = new Task();
        task.state = LIFECYCLE.opened(by.actor().roles());
        task.id = id;
        task.version = 1;
        task.resource = thing.id();
        task.procedure = duty.procedure();
        task.step = duty.step();
        task.individualId = whom.individualId();
        task.caseId = whom.caseId();
        task.custodian = thing.custodian();
        task.existence = thing.isRestricted() ? FieldClass.P4 : thing.existence();
        task.owner = duty.owner();
        task.openedOn = by.today();
        task.dueOn = due.on();
        task.dayType = due.dayType();
        task.country = due.country();
        task.updatedAt = by.minute();
        return task;
    }

    Done opened(By by) {
        var event = new TaskEvent.Opened(
                caseName(), personName(), custodian, state, code(procedure), code(step), owner, dueOn);
        return done(TaskTransition.OPEN, null, null, event, by);
    }

    Done suspend(TaskCommand.Suspend command, By by) {
        var next = next(command.act(), by);
        TaskRule.checkClock(dayType != null, LIFECYCLE.open(state, by.actor().roles()));
        suspendedSince = by.today();
        suspendedBecause = command.because();
        var event = new TaskEvent.Suspended(caseName(), custodian, next, command.reason());
        return moved(command.act(), next, command.reason(), event, by);
    }

    /** Its day moves by as many of the days that count as it stood still. */
    Done resume(TaskCommand.Resume command, By by) {
        var next = next(command.act(), by);
        var stoodStill = goOn(by.today());
        if (dayType != null) {
            dueOn = dayType.after(dueOn, stoodStill, country);
        }
        return moved(command.act(), next, null, new TaskEvent.Resumed(caseName(), custodian, next, stoodStill), by);
    }

    /** @param taken whether a step of this procedure may be done at the office that is named, if one is */
    Done assign(TaskCommand.Assign command, boolean taken, By by) {
        var next = next(command.act(), by);
        TaskRule.checkAssignment(command);
        TaskRule.checkOffice(taken, LIFECYCLE.open(state, by.actor().roles()));
        office = command.office();
        assignee = command.assignee();
        return moved(command.act(), next, null, new TaskEvent.Assigned(caseName(), custodian, next), by);
    }

    /** TSK-4: that the day has passed is told once, and changes nothing else. */
    Done fallDue(By by) {
        var next = next(TaskTransition.FALL_DUE, by);
        fellDueOn = by.today();
        var event = new TaskEvent.FellDue(
                caseName(), personName(), custodian, next, code(procedure), code(step), owner, dueOn);
        return moved(TaskTransition.FALL_DUE, next, null, event, by);
    }

    Done close(By by) {
        var next = next(TaskTransition.CLOSE, by);
        goOn(by.today());
        closedOn = by.today();
        return moved(TaskTransition.CLOSE, next, null, new TaskEvent.Closed(caseName(), custodian, next), by);
    }

    /** Ends a suspension, if there is one, and says how many of the days that count it lasted. */
    private int goOn(LocalDate today) {
        if (suspendedSince == null) {
            return 0;
        }
        var since = suspendedSince;
        suspendedDays += days(since, today);
        suspendedSince = null;
        suspendedBecause = null;
        return dayType == null ? 0 : dayType.between(since, today, country);
    }

    /** As codes are spelled in events: {@code CONFIRM_SPECIFIC_NEED}. */
    private static String code(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private TaskState next(TaskTransition act, By by) {
        return LIFECYCLE.after(state, act, by.actor().roles());
    }

    private Done moved(TaskTransition act, TaskState next, @Nullable String reason, TaskEvent event, By by) {
        var from = state;
        state = next;
        version++;
        updatedAt = by.minute();
        return done(act, from, reason, event, by);
    }

    private Done done(TaskTransition act, @Nullable TaskState from, @Nullable String reason, TaskEvent event, By by) {
        return new Done(HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, reason, by), event);
    }

    /** Events go to every service of the platform: of what few may be told that it is there, they name nobody (TSK-5). */
    private boolean isNamed() {
        return existence.compareTo(FieldClass.P4) < 0;
    }

    private @Nullable PersonalId caseName() {
        return isNamed() ? new PersonalId(caseId) : null;
    }

    private @Nullable PersonalId personName() {
        return isNamed() && individualId != null ? new PersonalId(individualId) : null;
    }

    private static int days(LocalDate first, LocalDate last) {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, last));
    }

    /** How many days it has been open. */
    int grossDays(LocalDate today) {
        return days(openedOn, closedOn == null ? today : closedOn);
    }

    /** The same without those on which its clock stood still. */
    int netDays(LocalDate today) {
        return grossDays(today) - suspendedDays - (suspendedSince == null ? 0 : days(suspendedSince, today));
    }

    /** The day has passed while the clock went on. */
    boolean isOverdue(LocalDate today) {
        return state == TaskState.RUNNING && dueOn.isBefore(today);
    }

    /** The day that the thing itself names, if it does. */
    @Nullable
    LocalDate dayNamed() {
        return dayType == null ? dueOn : null;
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

    TaskState state() {
        return state;
    }

    UUID resource() {
        return resource;
    }

    String procedure() {
        return procedure;
    }

    String step() {
        return step;
    }

    @Nullable
    UUID individualId() {
        return individualId;
    }

    UUID caseId() {
        return caseId;
    }

    String custodian() {
        return custodian;
    }

    FieldClass existence() {
        return existence;
    }

    TaskOwner owner() {
        return owner;
    }

    @Nullable
    String office() {
        return office;
    }

    @Nullable
    String assignee() {
        return assignee;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    DayType dayType() {
        return dayType;
    }

    String country() {
        return country;
    }

    @Nullable
    LocalDate suspendedSince() {
        return suspendedSince;
    }

    TaskCommand.Suspend.@Nullable TaskSuspensionReason suspendedBecause() {
        return suspendedBecause;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    UUID place() {
        return place;
    }
}
