package org.rsp.caseload.bestinterests;

/** How formally a child's best interests are looked at. */
public enum BestInterestsKind {
    /** By one officer, quickly, and as often as something is done about the child. */
    ASSESSMENT,
    /** By a panel, for one purpose. */
    DETERMINATION
}
