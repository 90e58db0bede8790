package org.rsp.caseload.cases;

/** UNHCR's codes: single, married, engaged, common-law, partnership, separated, divorced, widowed, unknown. */
public enum MaritalStatus {
    SN,
    MA,
    EG,
    CL,
    PT,
    SR,
    DV,
    WD,
    U
}
