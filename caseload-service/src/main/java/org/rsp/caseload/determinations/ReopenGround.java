package org.rsp.caseload.determinations;

/** The three grounds on which a determination that has ended is taken up again (RSD-14). */
public enum ReopenGround {
    CHANGED_CIRCUMSTANCES,
    NEW_EVIDENCE,
    SERIOUS_REASON_TO_THINK_IT_WRONG
}
