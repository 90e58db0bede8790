package org.rsp.returns.reintegration;

/** How a score is read, by the bounds that are configured. */
enum ScoreBand {
    LOW,
    MEDIUM,
    HIGH
}
