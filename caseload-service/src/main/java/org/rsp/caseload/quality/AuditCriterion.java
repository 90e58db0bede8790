package org.rsp.caseload.quality;

/** What is looked at in each decision; the checklist is the same for all, and has no words of one's own. */
public enum AuditCriterion {
    GROUND_STATED,
    FACTS_ASSESSED,
    CREDIBILITY_REASONED,
    COUNTRY_INFORMATION_CURRENT,
    SECOND_OFFICER,
    CHILD_SAFEGUARDS,
    INTERPRETATION,
    NOTIFIED_WITH_PROOF
}
