package org.rsp.caseload.tasks;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** The bodies of the operations on tasks. */
final class TaskRequests {

    private TaskRequests() {}

    record TaskSuspension(@NotNull TaskCommand.Suspend.TaskSuspensionReason reason) {}

    /** The act in words, so that it cannot be done by an empty body. */
    record TaskResumption(
            @NotNull @Pattern(regexp = "RESUME", message = "say RESUME")
            String declaration) {}

    record TaskAssignment(
            @Nullable @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,39}", message = "name an office by its code")
            String office,

            @Nullable @Pattern(regexp = "[A-Za-z0-9._-]{1,100}", message = "name an account by its subject")
            String assignee) {

        @Override
        public String toString() {
            return "TaskAssignment";
        }
    }
}
