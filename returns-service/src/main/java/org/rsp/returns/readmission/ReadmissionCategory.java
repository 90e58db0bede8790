package org.rsp.returns.readmission;

/** As what somebody is to be readmitted. */
enum ReadmissionCategory {
    OWN_NATIONAL,
    PERMANENT_RESIDENT,
    THIRD_COUNTRY_NATIONAL
}
