package org.rsp.caseload.documents;

import java.util.UUID;

/** A document of the custodian's own that has the same mark as another. That two documents are equal is a lead, no verdict. */
public record MarkedDocument(UUID documentId, UUID individualId, UUID caseId) {}
