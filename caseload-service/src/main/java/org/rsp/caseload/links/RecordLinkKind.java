package org.rsp.caseload.links;

/** Why one person may have two records: registered twice, or registered by another custodian before moving on. */
public enum RecordLinkKind {
    DUPLICATE,
    SECONDARY_MOVEMENT
}
