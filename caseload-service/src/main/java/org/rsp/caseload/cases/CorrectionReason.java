package org.rsp.caseload.cases;

/** Why what is recorded of a person is corrected; a code, so that no reason tells anything of the person. */
public enum CorrectionReason {
    MISSPELT,
    MISHEARD,
    NEW_EVIDENCE,
    STATEMENT_CHANGED,
    ENTERED_WRONGLY,
    CIRCUMSTANCES_CHANGED,
    REQUEST_OF_THE_PERSON
}
