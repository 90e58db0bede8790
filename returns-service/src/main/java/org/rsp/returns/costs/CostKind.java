package org.rsp.returns.costs;

/** For what is paid. */
enum CostKind {
    COUNSELLING,
    DOCUMENT_FEE,
    MEDICAL,
    TICKET,
    ESCORT,
    ALLOWANCE,
    REINTEGRATION_CASH,
    REINTEGRATION_IN_KIND,
    MONITORING
}
