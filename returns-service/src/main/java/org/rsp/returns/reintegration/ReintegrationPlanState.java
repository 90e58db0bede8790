package org.rsp.returns.reintegration;

/** Where a plan stands. */
public enum ReintegrationPlanState {
    DRAFTED,
    AGREED,
    UNDER_WAY,
    COMPLETED,
    DISCONTINUED
}
