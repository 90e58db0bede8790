package org.rsp.returns.costs;

/** What was confiscated, as far as a fund has to say. */
enum AssetKind {
    CASH,
    BANK_ACCOUNT,
    REAL_ESTATE,
    VEHICLE,
    VESSEL,
    VIRTUAL_ASSET,
    OTHER
}
