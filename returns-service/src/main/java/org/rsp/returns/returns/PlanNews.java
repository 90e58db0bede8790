package org.rsp.returns.returns;

import java.util.UUID;

/** Of a plan that was handed over, whose it is, what was agreed on and to whom it was handed over. */
record PlanNews(UUID caseId, UUID individualId, String custodian, String option, String receiver) {}
