package org.rsp.caseload.tasks;

/** The role whose step is due. Others who may take the step may take it too. */
public enum TaskOwner {
    REGISTRAR,
    CASEWORKER,
    RSD_REVIEWER,
    APPEAL_OFFICER,
    PROTECTION_OFFICER,
    SUPERVISOR
}
