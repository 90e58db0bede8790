package org.rsp.returns.movements;

/** Whether others travel by it too. */
enum MovementMode {
    COMMERCIAL,
    CHARTER
}
