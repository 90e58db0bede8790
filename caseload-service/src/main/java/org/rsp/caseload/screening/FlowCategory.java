package org.rsp.caseload.screening;

/** The four flows of mixed movements. A person may be in several. */
enum FlowCategory {
    REFUGEES,
    OTHER_HUMANITARIAN,
    ECONOMIC,
    CRIMINAL
}
