package org.rsp.caseload.tasks;

import java.util.List;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** What may refuse an open act on a task. */
final class TaskRule {

    private TaskRule() {}

    /** TSK-3: a day that a thing names is its own, and is not moved from its task. */
    static void checkClock(boolean counted, List<String> open) {
        if (!counted) {
            throw Refusal.guards(
                    List.of(Guard.of("TSK-3", false, "the day is counted by a time frame, not named by the thing")),
                    open);
        }
    }

    static void checkAssignment(TaskCommand.Assign command) {
        if (command.office() == null && command.assignee() == null) {
            throw Refusal.field("/office", "TSK-6", "Name an office, an account, or both.");
        }
    }
}
