package org.rsp.caseload.placements;

/** In what a person is placed. */
public enum PlacementKind {
    COMMUNITY,
    OPEN_CENTRE,
    SHELTER,
    FOSTER_CARE,
    /** Wherever the person may not leave at will, whatever it is called. */
    CLOSED
}
