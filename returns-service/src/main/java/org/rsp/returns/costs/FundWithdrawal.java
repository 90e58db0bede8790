package org.rsp.returns.costs;

/** Why a fund is none. */
enum FundWithdrawal {
    JUDGMENT_QUASHED,
    RETURNED_TO_OWNER,
    RECORDED_BY_MISTAKE
}
