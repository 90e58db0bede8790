package org.rsp.caseload.stays;

/** What of stays is known of a person, for deciding: none ever, one in force, or none in force any more, a witness's among those that ended. */
public enum StayStanding {
    NONE,
    IN_FORCE,
    LIFTED,
    WITNESS_RELEASED
}
