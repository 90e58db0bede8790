package org.rsp.caseload.cases;

/** Why a person joins a household that is registered already. */
public enum Joining {
    NEWBORN,
    REUNITED_FAMILY,
    LATE_REGISTRATION;

    /** ADM-8: newborns and reunited family go with the household, whatever the caseload's criteria and cap say. */
    boolean isAlwaysAdmitted() {
        return this != LATE_REGISTRATION;
    }
}
