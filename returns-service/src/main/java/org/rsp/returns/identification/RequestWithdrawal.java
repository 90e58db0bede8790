package org.rsp.returns.identification;

/** Why a state is not asked any more. It is not told. */
enum RequestWithdrawal {
    MISTAKE,
    NOT_NEEDED,
    RETURN_STOPPED
}
