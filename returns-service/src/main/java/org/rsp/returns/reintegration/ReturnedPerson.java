package org.rsp.returns.reintegration;

import java.util.UUID;

/** Of whose return something is kept, by the real ids. */
record ReturnedPerson(UUID returnId, UUID individualId, UUID caseId, String custodian) {}
