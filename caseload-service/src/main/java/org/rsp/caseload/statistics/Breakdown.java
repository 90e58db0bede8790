package org.rsp.caseload.statistics;

/** By what a table parts the persons. There is no other way to ask: who could choose freely could subtract. */
public enum Breakdown {
    CUSTODIAN,
    ORIGIN,
    SEX,
    AGE_GROUP
}
