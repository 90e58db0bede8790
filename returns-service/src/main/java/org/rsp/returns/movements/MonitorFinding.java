package org.rsp.returns.movements;

/** What the monitor found of an operation. */
enum MonitorFinding {
    IN_ORDER,
    CONCERNS,
    VIOLATIONS
}
