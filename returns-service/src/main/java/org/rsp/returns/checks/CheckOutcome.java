package org.rsp.returns.checks;

/** What a check has found. */
enum CheckOutcome {
    PASSED,
    FAILED
}
