package org.rsp.caseload.solutions;

/** What came of a plan that was carried out; each solution has its own, and statistics never merge them. */
enum SolutionOutcome {
    STAYED,
    RESETTLED,
    ADMITTED_ELSEWHERE,
    RETURNED,
    REMOVED
}
