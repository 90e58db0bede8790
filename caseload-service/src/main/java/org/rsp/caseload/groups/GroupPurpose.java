package org.rsp.caseload.groups;

/** What people are processed together for. */
public enum GroupPurpose {
    RSD,
    RESETTLEMENT,
    RETURN
}
