package org.rsp.caseload.decisions;

import java.util.UUID;

/** Which decision or review somebody can still appeal against, and whose it is. */
record AppealableId(UUID id, String custodian) {}
