package org.rsp.caseload.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.rsp.platform.jobs.Job;
import org.rsp.platform.lifecycle.Acts;

/** Notices the tasks whose day has passed, and tells of each once; it decides nothing (TSK-4). */
@ApplicationScoped
class DueTaskService implements Job {

    private static final int AT_ONCE = 100;

    private final TaskRepository tasks;
    private final Acts acts;

    DueTaskService(TaskRepository tasks, Acts acts) {
        this.tasks = tasks;
        this.acts = acts;
    }

    @Override
    public String name() {
        return "tasks that fall due";
    }

    @Override
    public boolean turn(Instant now) {
        var some = tasks.fallenDue(LocalDate.ofInstant(now, ZoneOffset.UTC), AT_ONCE);
        some.forEach(task -> acts.noticed(task.fallDue(Task.platform(task.custodian(), now))));
        return some.size() == AT_ONCE;
    }
}
