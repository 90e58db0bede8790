package org.rsp.caseload.screening;

/** Where an expression of fear stands: it was recorded, and stays. */
public enum FearExpressionState {
    RECORDED
}
