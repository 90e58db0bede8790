package org.rsp.returns.orders;

/** Why an order is no more. */
enum Quashing {
    REMEDY_ALLOWED,
    TAKEN_BACK,
    RECORDED_BY_MISTAKE
}
