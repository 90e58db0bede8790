package org.rsp.caseload.links;

/** Whether two records are of one person, by what both sides have said. */
public enum RecordLinkState {
    UNDECIDED,
    LINKED,
    DIFFERENT
}
