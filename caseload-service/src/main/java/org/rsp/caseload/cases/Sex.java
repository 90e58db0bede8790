package org.rsp.caseload.cases;

/** As registered; X where the registering organisation's policy allows it. */
public enum Sex {
    F,
    M,
    X,
    U
}
