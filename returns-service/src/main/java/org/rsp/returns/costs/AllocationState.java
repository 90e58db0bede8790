package org.rsp.returns.costs;

/** Whether costs can be drawn on an allocation. */
public enum AllocationState {
    ALLOCATED,
    SETTLED
}
