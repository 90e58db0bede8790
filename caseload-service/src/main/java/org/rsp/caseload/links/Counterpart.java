package org.rsp.caseload.links;

import java.util.UUID;

/** A record at one end of a pair, as the platform knows it. */
record Counterpart(UUID pair, String custodian, UUID individualId, UUID caseId) {}
