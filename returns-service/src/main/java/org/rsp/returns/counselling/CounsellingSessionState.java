package org.rsp.returns.counselling;

/** Whether a consent can rest on what was said in a session. */
public enum CounsellingSessionState {
    HELD,
    CAPACITY_DOUBTED,
    SET_ASIDE
}
