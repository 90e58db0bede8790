package org.rsp.caseload.documents;

import java.util.UUID;

/** A person of whom a document bears the same number as another's. That two documents are equal is a lead, no verdict. */
record MarkedPerson(UUID individualId, UUID caseId, String custodian) {}
