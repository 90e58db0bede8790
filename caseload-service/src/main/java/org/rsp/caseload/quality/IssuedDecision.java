package org.rsp.caseload.quality;

import java.util.UUID;

/** A decision on somebody's claim, by its ids alone. */
record IssuedDecision(UUID id, UUID individualId, UUID caseId) {}
