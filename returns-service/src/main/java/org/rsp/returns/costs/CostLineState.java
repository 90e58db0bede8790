package org.rsp.returns.costs;

/** Whether a line stands, or it and its counter-line make nothing together. */
public enum CostLineState {
    BOOKED,
    REVERSED
}
