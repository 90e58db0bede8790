package org.rsp.caseload.tasks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/**
 * What the custodian's own systems hear of what is due: codes and days. No other organisation hears of it. Procedures and steps are spelled as
 * codes. Of a thing that only few may be told of, neither the case nor the person is named (TSK-5): who may know reads the task.
 */
public sealed interface TaskEvent extends EventData {

    record Opened(
            @Nullable PersonalId caseId,
            @Nullable PersonalId individualId,
            String custodian,
            TaskState status,
            String procedure,
            String step,
            TaskOwner role,
            LocalDate dueOn)
            implements TaskEvent {}

    record Suspended(@Nullable PersonalId caseId, String custodian, TaskState status, String reason)
            implements TaskEvent {}

    /** How many of the days that count its clock stood still. */
    record Resumed(@Nullable PersonalId caseId, String custodian, TaskState status, int days) implements TaskEvent {}

    /** To whom is not told. */
    record Assigned(@Nullable PersonalId caseId, String custodian, TaskState status) implements TaskEvent {}

    /** The day has passed, and the step is still due. Told once for each task; it decides nothing (TSK-4). */
    record FellDue(
            @Nullable PersonalId caseId,
            @Nullable PersonalId individualId,
            String custodian,
            TaskState status,
            String procedure,
            String step,
            TaskOwner role,
            LocalDate dueOn)
            implements TaskEvent {}

    record Closed(@Nullable PersonalId caseId, String custodian, TaskState status) implements TaskEvent {}
}
