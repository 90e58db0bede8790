package org.rsp.returns.readmission;

/** Whether a third-country national would be sent on from the requested state into danger (chain refoulement). */
enum OnwardFinding {
    NO_DANGER,
    DANGER,
    NOT_KNOWN
}
