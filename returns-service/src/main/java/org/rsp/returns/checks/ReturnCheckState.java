package org.rsp.returns.checks;

/** Whether somebody stands by a check. What it has found is no state. */
public enum ReturnCheckState {
    RECORDED,
    WITHDRAWN
}
