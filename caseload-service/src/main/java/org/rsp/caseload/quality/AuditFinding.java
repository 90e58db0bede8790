package org.rsp.caseload.quality;

/** What was found of one decision as a whole. None of them changes it (QAL-3). */
public enum AuditFinding {
    SOUND,
    MINOR_FLAW,
    SERIOUS_FLAW
}
