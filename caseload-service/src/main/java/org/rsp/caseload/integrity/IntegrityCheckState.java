package org.rsp.caseload.integrity;

/** Where an integrity check stands. */
public enum IntegrityCheckState {
    OPENED,
    CLOSED
}
