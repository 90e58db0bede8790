package org.rsp.caseload.placements;

/** Whether the person is there. */
public enum PlacementState {
    CURRENT,
    ENDED
}
