package org.rsp.returns.traveldocuments;

/** Why nobody travels on a document any more. */
enum DocumentCancellation {
    NOT_NEEDED,
    REPLACED,
    REVOKED_BY_ISSUER,
    NOT_GENUINE,
    RECORDED_BY_MISTAKE
}
