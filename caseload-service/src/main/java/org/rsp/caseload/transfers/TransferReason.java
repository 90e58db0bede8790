package org.rsp.caseload.transfers;

/** Why a custodian offers somebody to another organisation. None says anything of the person. */
public enum TransferReason {
    FAMILY_UNITY,
    AGREED_RESPONSIBILITY,
    RESPONSIBILITY_SHARING,
    MOVED_ON
}
