package org.rsp.returns.reintegration;

/** What was looked at, before the return or after it. */
enum AssessmentKind {
    VULNERABILITY,
    RISK,
    FAMILY,
    SKILLS,
    BASELINE_SURVEY
}
