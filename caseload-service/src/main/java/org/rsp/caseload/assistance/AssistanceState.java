package org.rsp.caseload.assistance;

/** Where help stands. */
public enum AssistanceState {
    REQUESTED,
    GIVEN,
    DECLINED,
    ENDED
}
