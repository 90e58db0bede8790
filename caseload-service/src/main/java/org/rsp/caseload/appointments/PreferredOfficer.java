package org.rsp.caseload.appointments;

/** By whom a person wants to be received; always asked. */
public enum PreferredOfficer {
    WOMAN,
    MAN,
    NO_PREFERENCE
}
