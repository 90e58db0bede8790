package org.rsp.caseload.cases;

/** Where a case stands in the register. What becomes of a person's claim is not said here: it hangs on the individual. */
public enum CaseState {
    REGISTERED,
    ADMITTED,
    CLOSED
}
