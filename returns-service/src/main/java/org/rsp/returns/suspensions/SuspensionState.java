package org.rsp.returns.suspensions;

/** Whether it stops the return. */
public enum SuspensionState {
    IN_FORCE,
    ENDED
}
