package org.rsp.caseload.quality;

/** Where an audit of decisions stands. */
public enum DecisionAuditState {
    DRAWN,
    CLOSED
}
