package org.rsp.caseload.reception;

/** On what an answer rests. A word of a list, and none of one's own: in a free text somebody would be named sooner or later (RCP-4). */
public enum ReceptionSource {
    /** Seen by who made the check. */
    OBSERVED,
    /** A register, a contract, a plan, a notice. */
    DOCUMENT,
    /** Said by who works there. */
    STAFF,
    /** Said by people who are received there, as a group. */
    RESIDENTS_TOGETHER,
    /** Said by another organisation that works there or visits. */
    ANOTHER_ORGANISATION
}
