package org.rsp.returns.movements;

/** By what somebody was held. */
enum RestraintMeasure {
    HOLD_BY_HAND,
    BELT,
    HANDCUFFS,
    LEG_STRAP
}
