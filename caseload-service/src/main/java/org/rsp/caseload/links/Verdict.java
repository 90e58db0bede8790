package org.rsp.caseload.links;

/** What one side says of the two records. */
public enum Verdict {
    UNDECIDED,
    SAME,
    DIFFERENT
}
