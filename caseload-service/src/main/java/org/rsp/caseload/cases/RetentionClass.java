package org.rsp.caseload.cases;

/**
 * How long a case is kept, and with it whatever hangs on it; the periods stand in docs/reference/retention.md. Legal holds go
 * before.
 */
public enum RetentionClass {
    WHILE_OF_CONCERN,
    CLOSED_CASE;

    static RetentionClass of(CaseState state) {
        return state == CaseState.CLOSED ? CLOSED_CASE : WHILE_OF_CONCERN;
    }
}
