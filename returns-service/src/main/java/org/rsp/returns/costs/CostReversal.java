package org.rsp.returns.costs;

/** Why a cost is taken back. */
enum CostReversal {
    BOOKED_BY_MISTAKE,
    REFUNDED,
    OTHER_AMOUNT,
    OTHER_PAYER
}
