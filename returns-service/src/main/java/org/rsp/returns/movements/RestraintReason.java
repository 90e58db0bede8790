package org.rsp.returns.movements;

/** Against which danger somebody was restrained. To refuse to go is none. */
enum RestraintReason {
    DANGER_TO_OTHERS,
    DANGER_TO_SELF,
    DANGER_TO_THE_VEHICLE
}
