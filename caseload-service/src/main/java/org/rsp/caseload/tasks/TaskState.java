package org.rsp.caseload.tasks;

/** Whether the clock of a step that is due goes on. */
public enum TaskState {
    RUNNING,
    SUSPENDED,
    CLOSED
}
