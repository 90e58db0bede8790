package org.rsp.caseload.solutions;

/** Where the plan of a solution stands. */
public enum SolutionPlanState {
    DRAFT,
    AGREED,
    HANDED_OVER,
    IMPLEMENTED,
    NOT_REACHED,
    WITHDRAWN
}
