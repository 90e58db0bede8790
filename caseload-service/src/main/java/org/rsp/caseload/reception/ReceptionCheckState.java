package org.rsp.caseload.reception;

/** It is recorded, and stays; what is found later is another one. */
public enum ReceptionCheckState {
    RECORDED
}
