package org.rsp.caseload.groups;

/** Whether people are processed together in the group, or were. */
public enum ProcessingGroupState {
    ACTIVE,
    ENDED
}
