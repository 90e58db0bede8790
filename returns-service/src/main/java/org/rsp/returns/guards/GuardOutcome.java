package org.rsp.returns.guards;

/** What was found of a guard. UNKNOWN refuses like FAIL. */
public enum GuardOutcome {
    PASS,
    FAIL,
    UNKNOWN
}
