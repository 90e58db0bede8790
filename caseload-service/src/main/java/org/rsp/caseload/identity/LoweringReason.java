package org.rsp.caseload.identity;

/** Why one is less sure than before. That somebody has no documents is no reason, so there is none such (IDN-4). */
public enum LoweringReason {
    EVIDENCE_WITHDRAWN,
    EVIDENCE_CONTRADICTED,
    RECORDED_WRONGLY
}
