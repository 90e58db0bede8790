package org.rsp.returns.checks;

/** Whether somebody who is not of the country of destination would be sent on from there into danger. */
enum ChainRisk {
    NOT_FOUND,
    FOUND
}
