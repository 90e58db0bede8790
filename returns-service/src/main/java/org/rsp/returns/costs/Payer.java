package org.rsp.returns.costs;

/** Who bears a cost. The person is not among them (CST-4). */
enum Payer {
    /** The custodian that leads the return: it bears what nobody else does. */
    STATE,
    DONOR,
    CARRIER,
    AGREEMENT_PARTNER,
    CONFISCATED_ASSET_FUND
}
