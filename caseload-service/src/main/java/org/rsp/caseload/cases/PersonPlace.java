package org.rsp.caseload.cases;

import java.util.UUID;

/** Where a person is recorded: in which case, of which custodian. */
public record PersonPlace(UUID individualId, UUID caseId, String custodian) {}
