package org.rsp.returns.movements;

/** What a state on the way has said to being passed through. */
enum TransitAnswer {
    GIVEN,
    REFUSED,
    WITHDRAWN
}
