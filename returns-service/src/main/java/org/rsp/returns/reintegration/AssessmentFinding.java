package org.rsp.returns.reintegration;

/** What came of an assessment, as far as a plan has to know; what was found stands with who found it. */
enum AssessmentFinding {
    NO_SUPPORT_NEEDED,
    SUPPORT_NEEDED,
    PROTECTION_NEEDED
}
