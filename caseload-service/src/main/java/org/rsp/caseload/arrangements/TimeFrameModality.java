package org.rsp.caseload.arrangements;

/** The modalities of a status determination for which an arrangement can agree on other time frames. */
public enum TimeFrameModality {
    REGULAR,
    ACCELERATED,
    SIMPLIFIED,
    MERGED_REGISTRATION,
    MERGED_RESETTLEMENT,
    PRIORITISED
}
