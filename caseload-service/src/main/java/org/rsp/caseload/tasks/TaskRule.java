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

    /** RAC-3: of a centre that one may not know the same is said as of one that does not take the task. */
    static void checkOffice(boolean taken, List<String> open) {
        if (!taken) {
            throw Refusal.guards(
                    List.of(Guard.of(
                            "RAC-3",
                            false,
                            "A code that begins with RAC- must be that of an open centre, which your organisation and the host staff today, and which is"
                                    + " for such procedures.")),
                    open);
        }
    }

    static void checkAssignment(TaskCommand.Assign command) {
        if (command.office() == null && command.assignee() == null) {
            throw Refusal.field("/office", "TSK-6", "Name an office, an account, or both.");
        }
    }
}
