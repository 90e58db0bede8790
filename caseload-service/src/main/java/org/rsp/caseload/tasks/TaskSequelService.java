package org.rsp.caseload.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rsp.caseload.arrangements.TimeFrameStep;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.platform.lifecycle.OfCustodian;
import org.rsp.platform.lifecycle.Sequel;
import org.rsp.platform.lifecycle.Versioned;

/**
 * Keeps the tasks with the acts: what was due is done when the thing moves on, and what its new state asks for is due from then on.
 * What an organisation does to a thing of another makes no task there.
 */
@ApplicationScoped
class TaskSequelService implements Sequel {

    private final TaskRepository tasks;
    private final DueDayService days;
    private final Ids ids;

    TaskSequelService(TaskRepository tasks, DueDayService days, Ids ids) {
        this.tasks = tasks;
        this.days = days;
        this.ids = ids;
    }

    @Override
    public List<Done> of(Versioned resource, HistoryEntry entry) {
        return resource instanceof OfCustodian thing && thing.custodian().equals(entry.organisation())
                ? entry.procedure()
                        .filter(Duties::knows)
                        .map(procedure -> follow(thing, procedure, entry))
                        .orElse(List.of())
                : List.of();
    }

    private List<Done> follow(OfCustodian thing, String procedure, HistoryEntry entry) {
        var by = Task.platform(thing.custodian(), entry.at());
        var duty = Duties.of(procedure, entry.to()).filter(_ -> thing.isStepDue());
        var open = tasks.lockOpen(thing.id());
        if (entry.isWithinState() && open.isPresent() == duty.isPresent() && isSameDay(open, thing)) {
            return List.of();
        }
        var done = new ArrayList<Done>();
        open.ifPresent(task -> {
            done.add(task.close(by));
            // there is never more than one that is open: the database sees to it
            tasks.flush();
        });
        duty.ifPresent(d -> done.add(open(d, thing, by)));
        return done;
    }

    private static boolean isSameDay(Optional<Task> open, OfCustodian thing) {
        return open.filter(task -> !Objects.equals(task.dayNamed(), thing.dayNamed()))
                .isEmpty();
    }

    private Done open(Duty duty, OfCustodian thing, By by) {
        var whom = thing.subjects().getFirst();
        var named = thing.dayNamed();
        var due = named == null
                ? days.of(step(duty), whom.caseId(), thing.modalityCode(), by.today())
                : days.named(named, whom.caseId());
        var task = Task.open(ids.untimed(), duty, thing, whom, due, by);
        tasks.persist(task);
        return task.opened(by);
    }

    private static TimeFrameStep step(Duty duty) {
        return TimeFrameStep.valueOf(Objects.requireNonNull(duty.frame(), duty.step()));
    }
}
