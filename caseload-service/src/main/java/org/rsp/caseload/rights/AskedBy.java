package org.rsp.caseload.rights;

/** Who asks. A spouse or a head of household is not among them: marriage gives no right to somebody's data (DSR-2). */
enum AskedBy {
    PERSON,
    REPRESENTATIVE,
    GUARDIAN
}
