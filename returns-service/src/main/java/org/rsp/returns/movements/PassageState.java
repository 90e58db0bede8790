package org.rsp.returns.movements;

/** Where the passage of one person stands. It follows the person's return, and never leads it. */
public enum PassageState {
    BOOKED,
    ABOARD,
    HANDED_OVER,
    BROUGHT_BACK,
    TAKEN_OFF
}
