package org.rsp.caseload.solutions;

/** What came of a plan that was carried out. A return against the person's will, and one by an agreement of states, are never counted as one by own will. */
enum SolutionOutcome {
    STAYED,
    RESETTLED,
    ADMITTED_ELSEWHERE,
    RETURNED,
    REMOVED,
    READMITTED
}
