package org.rsp.caseload.transfers;

/** Where a transfer of responsibility stands; the states of every hand-over. */
public enum TransferState {
    OFFERED,
    PREVIEWED,
    COUNTERED,
    ACCEPTED,
    PARTLY_ACCEPTED,
    REJECTED,
    REVOKED,
    EXPIRED
}
