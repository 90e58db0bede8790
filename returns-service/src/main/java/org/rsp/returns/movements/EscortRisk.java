package org.rsp.returns.movements;

/** What the escorts are prepared for. */
enum EscortRisk {
    LOW,
    MEDIUM,
    HIGH
}
