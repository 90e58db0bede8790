package org.rsp.caseload.groups;

import java.util.UUID;

/** A person of the group's custodian, and in which case the person is now. */
record GroupMember(UUID individualId, UUID caseId) {}
