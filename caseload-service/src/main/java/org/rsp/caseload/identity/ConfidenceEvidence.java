package org.rsp.caseload.identity;

/** On what one is sure of who a person is. */
public enum ConfidenceEvidence {
    CONSISTENT_STATEMENTS,
    FAMILY_STATEMENT,
    COMMUNITY_STATEMENT,
    DOCUMENT_EXAMINED,
    /** That the biometric service knows the person again; no template is ever kept here. */
    BIOMETRIC_ANSWER,
    /** Of a state that is no origin of anybody in the case. */
    STATE_CONFIRMATION
}
