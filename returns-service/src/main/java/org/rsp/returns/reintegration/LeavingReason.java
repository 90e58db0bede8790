package org.rsp.returns.reintegration;

/** Why somebody who has returned intends to leave again. */
enum LeavingReason {
    NEED,
    WISH
}
