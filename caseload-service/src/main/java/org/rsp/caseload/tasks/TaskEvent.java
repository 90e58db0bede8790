package org.rsp.caseload.tasks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What the custodian's own systems hear of what is due: codes and days. Nobody else hears of it. Procedures and steps are spelled as codes. */
public sealed interface TaskEvent extends EventData {

    record Opened(
            PersonalId caseId,
            @Nullable PersonalId individualId,
            String custodian,
            TaskState status,
            String procedure,
            String step,
            TaskOwner role,
            LocalDate dueOn)
            implements TaskEvent {}

    record Suspended(PersonalId caseId, String custodian, TaskState status, String reason) implements TaskEvent {}

    /** How many of the days that count its clock stood still. */
    record Resumed(PersonalId caseId, String custodian, TaskState status, int days) implements TaskEvent {}

    /** To whom is not told. */
    record Assigned(PersonalId caseId, String custodian, TaskState status) implements TaskEvent {}

    /** The day has passed, and the step is still due. Told once for each task; it decides nothing (TSK-4). */
    record FellDue(
            PersonalId caseId,
            @Nullable PersonalId individualId,
            String custodian,
            TaskState status,
            String procedure,
            String step,
            TaskOwner role,
            LocalDate dueOn)
            implements TaskEvent {}

    record Closed(PersonalId caseId, String custodian, TaskState status) implements TaskEvent {}
}
