package org.rsp.returns.movements;

/** Where a movement stands. That it is under way says of nobody that the person has departed. */
public enum MovementState {
    PLANNED,
    CONFIRMED,
    UNDER_WAY,
    COMPLETED,
    ABORTED,
    REPORTED,
    CANCELLED
}
