package org.rsp.caseload.tasks;

import static org.rsp.caseload.tasks.TaskState.CLOSED;
import static org.rsp.caseload.tasks.TaskState.RUNNING;
import static org.rsp.caseload.tasks.TaskState.SUSPENDED;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.SERVICE;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of a task, one row per act; what the service does of itself is no operation. Source: docs/procedures/task.md, in the same order. */
enum TaskTransition implements Transition<TaskState> {
    // spotless:off
    //        in words                                                 from                        to         by
    OPEN     (act("a step has become due",                             Set.of(),                   RUNNING,   SERVICE)),
    SUSPEND  (act("its clock stands still, for a reason",              Set.of(RUNNING),            SUSPENDED, SUPERVISOR, PROTECTION_OFFICER)),
    RESUME   (act("its clock goes on",                                 Set.of(SUSPENDED),          RUNNING,   SUPERVISOR, PROTECTION_OFFICER)),
    ASSIGN   (act("an office or an account is to do it",               Set.of(RUNNING, SUSPENDED), null,      SUPERVISOR, PROTECTION_OFFICER)),
    FALL_DUE (act("its day has passed",                                Set.of(RUNNING),            null,      SERVICE)),
    CLOSE    (act("the thing has moved on",                            Set.of(RUNNING, SUSPENDED), CLOSED,    SERVICE));
    // spotless:on

    static final Lifecycle<TaskState, TaskTransition> LIFECYCLE =
            Lifecycle.of("Task", TaskTransition.class, TaskState.class, Set.of(CLOSED));

    private final Row<TaskState> row;

    TaskTransition(Row<TaskState> row) {
        this.row = row;
    }

    @Override
    public Row<TaskState> row() {
        return row;
    }
}
