package org.rsp.returns.movements;

/** Why a movement does not take place. */
enum MovementCancellation {
    NOT_NEEDED,
    NO_TRANSIT,
    NO_CARRIER,
    PLANNED_BY_MISTAKE
}
