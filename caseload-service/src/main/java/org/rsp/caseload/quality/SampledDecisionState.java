package org.rsp.caseload.quality;

/** Where a decision that was drawn for an audit stands. It says nothing of where the decision itself stands. */
public enum SampledDecisionState {
    DRAWN,
    REVIEWED,
    SET_ASIDE
}
