package org.rsp.returns.readmission;

/** Where a request for readmission stands. */
public enum ReadmissionRequestState {
    REQUESTED,
    EXTENSION_ASKED,
    ACCEPTED,
    REFUSED,
    WITHDRAWN,
    LAPSED,
    TAKE_BACK_CLAIMED,
    TAKEN_BACK,
    TAKE_BACK_DECLINED
}
