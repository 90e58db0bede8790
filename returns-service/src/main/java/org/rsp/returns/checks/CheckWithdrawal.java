package org.rsp.returns.checks;

/** Why nobody stands by a check any more. */
enum CheckWithdrawal {
    RECORDED_BY_MISTAKE,
    CIRCUMSTANCES_CHANGED,
    IN_DOUBT
}
