package org.rsp.caseload.documents;

import java.util.UUID;

/** A document that has the same mark as another, and whose it is. That two documents are equal is a lead, no verdict. */
record MarkedDocument(UUID documentId, UUID individualId, UUID caseId, String custodian) {}
