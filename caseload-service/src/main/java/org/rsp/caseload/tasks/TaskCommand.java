package org.rsp.caseload.tasks;

import org.jspecify.annotations.Nullable;

/** What is said with each act. */
sealed interface TaskCommand {

    TaskTransition act();

    /** Why, as a code; null where an act needs none. */
    default @Nullable String reason() {
        return null;
    }

    record Suspend(TaskSuspensionReason because) implements TaskCommand {

        /** What a step waits for that is not its owner's to do. */
        enum TaskSuspensionReason {
            PERSON_ASKED_FOR_TIME,
            AWAITS_EVIDENCE,
            AWAITS_ANOTHER_ORGANISATION,
            AWAITS_STAFF,
            FORCE_MAJEURE
        }

        @Override
        public TaskTransition act() {
            return TaskTransition.SUSPEND;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    record Resume() implements TaskCommand {
        @Override
        public TaskTransition act() {
            return TaskTransition.RESUME;
        }
    }

    record Assign(@Nullable String office, @Nullable String assignee) implements TaskCommand {
        @Override
        public TaskTransition act() {
            return TaskTransition.ASSIGN;
        }

        /** Whoever prints a command learns no account. */
        @Override
        public String toString() {
            return "Assign";
        }
    }
}
