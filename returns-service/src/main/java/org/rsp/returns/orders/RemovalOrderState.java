package org.rsp.returns.orders;

/** Whether somebody can be removed by it, once the time for a remedy has run. */
public enum RemovalOrderState {
    ISSUED,
    SERVED,
    UNDER_REMEDY,
    QUASHED
}
