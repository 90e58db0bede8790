package org.rsp.caseload.transfers;

import java.util.UUID;

/** One of those who are to go over, and what the person is to the principal applicant of those who go. */
record Placed(UUID individualId, String relationship) {}
