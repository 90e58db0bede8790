package org.rsp.caseload.determinations;

/** Where one interview stands. It moves with the acts of its determination. */
enum InterviewState {
    ARRANGED,
    HELD,
    MISSED,
    CANCELLED
}
