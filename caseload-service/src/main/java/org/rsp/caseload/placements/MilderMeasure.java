package org.rsp.caseload.placements;

/** What is asked before somebody is locked up. */
public enum MilderMeasure {
    REPORTING,
    NAMED_RESIDENCE,
    GUARANTOR,
    DEPOSIT_OF_DOCUMENTS,
    SUPERVISED_COMMUNITY_LIFE,
    OPEN_CENTRE
}
