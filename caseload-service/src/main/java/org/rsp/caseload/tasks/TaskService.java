package org.rsp.caseload.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.cases.PersonService;
import org.rsp.caseload.centres.AssessmentCentreService;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Step;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.platform.lifecycle.TimelineView;

/** What can be done with tasks, and what is on the worklists; each call is one transaction. */
@ApplicationScoped
public class TaskService {

    private final TaskRepository tasks;
    private final StuckRepository stuck;
    private final TaskAccessService visible;
    private final PersonService persons;
    private final AssessmentCentreService centres;
    private final Clock clock;
    private final Desk<TaskState, TaskTransition, Task, TaskView> desk;

    TaskService(
            TaskRepository tasks,
            StuckRepository stuck,
            TaskAccessService visible,
            PersonService persons,
            AssessmentCentreService centres,
            Clock clock,
            Acts acts) {
        this.tasks = tasks;
        this.stuck = stuck;
        this.visible = visible;
        this.persons = persons;
        this.centres = centres;
        this.clock = clock;
        this.desk =
                acts.desk(TaskTransition.LIFECYCLE, visible, (t, told, actor) -> TaskView.of(t, today(), told, actor));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @Transactional
    Answer<TaskView> suspend(TaskId id, Step step, TaskCommand.Suspend command) {
        return desk.perform(command.act(), id.value(), step, command, (t, by) -> t.suspend(command, by));
    }

    @Transactional
    Answer<TaskView> resume(TaskId id, Step step, TaskCommand.Resume command) {
        return desk.perform(command.act(), id.value(), step, command, (t, by) -> t.resume(command, by));
    }

    @Transactional
    Answer<TaskView> assign(TaskId id, Step step, TaskCommand.Assign command) {
        return desk.perform(
                command.act(),
                id.value(),
                step,
                command,
                (t, by) -> t.assign(command, isTaken(command.office(), t, by), by));
    }

    private boolean isTaken(@Nullable String office, Task task, By by) {
        return office == null || centres.takes(office, task.procedure(), task.custodian(), by);
    }

    @Transactional
    Answer<TaskView> get(TaskId id) {
        return desk.get(id.value());
    }

    @Transactional
    Page<TimelineView> timeline(TaskId id, PageRequest page) {
        return desk.timeline(id.value(), page);
    }

    /** What is due at one's own organisation, as far as one may be told what it is about. */
    @Transactional
    Page<TaskView> list(TaskFilter filter, PageRequest page) {
        var actor = desk.actor();
        var today = today();
        var rows = tasks.open(filter, persons.ofOwn(actor).classes(), today, page, actor);
        var decisions = visible.decisions(rows, actor);
        return desk.list(
                rows,
                t -> decisions.apply(t).telling(told -> TaskView.of(t, today, told, actor)),
                page,
                t -> new Cursor.Key(t.dueOn().toEpochDay(), t.place()),
                Task::subjects);
    }

    /** TSK-7: what stands still because nobody has it on a worklist; there should be nothing. */
    @Transactional
    Page<StuckView> stuck(PageRequest page) {
        var actor = desk.actor();
        var told = persons.ofOwn(actor);
        var duties = Duties.always(told.classes());
        List<HistoryEntry> rows = duties.isEmpty() ? List.of() : stuck.page(duties, page, actor);
        return desk.list(
                rows,
                last -> told.telling(_ -> StuckView.of(last, duty(last))),
                page,
                last -> Cursor.Key.at(last.at(), last.resource()),
                _ -> List.of());
    }

    private static Duty duty(HistoryEntry last) {
        return last.procedure()
                .flatMap(procedure -> Duties.of(procedure, last.to()))
                .orElseThrow();
    }
}
