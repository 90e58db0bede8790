package org.rsp.caseload.arrangements;

/** What a party is to the arrangement. */
public enum PartyRole {
    HOST,
    TRANSIT,
    RESETTLEMENT,
    ORIGIN,
    AGENCY
}
