package org.rsp.caseload.screening;

/** Whether something was found; that nobody can tell yet is an answer of its own. */
enum Indicator {
    YES,
    NO,
    NOT_KNOWN
}
