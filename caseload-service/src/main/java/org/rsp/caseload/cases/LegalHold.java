package org.rsp.caseload.cases;

/** Why nothing of a case may be disposed of for the time being, whatever its retention class says. */
public enum LegalHold {
    COURT_PROCEEDINGS,
    COMPLAINT,
    INVESTIGATION,
    REQUEST_OF_THE_PERSON
}
