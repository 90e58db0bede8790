package org.rsp.caseload.cases;

/** Why a person joins a household that is registered already. */
public enum Joining {
    NEWBORN,
    REUNITED_FAMILY,
    LATE_REGISTRATION
}
