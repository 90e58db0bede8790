package org.rsp.returns.orders;

/** On what an order rests, as far as a machine has to know. */
enum RemovalGround {
    NEVER_HAD_A_STAY,
    STAY_ENDED,
    CLAIM_REFUSED_FINALLY
}
