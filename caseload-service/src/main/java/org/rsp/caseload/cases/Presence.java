package org.rsp.caseload.cases;

/** Whether a person lives and is here, as far as anybody has told. */
public enum Presence {
    PRESENT,
    DEPARTED,
    DECEASED
}
