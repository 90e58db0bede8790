package org.rsp.returns.costs;

/** Whether returns can be paid from a confiscated asset. */
public enum FundState {
    RECORDED,
    FINAL,
    CLOSED,
    SET_ASIDE
}
