package org.rsp.caseload.identity;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What others may hear: that something was recorded. How sure one is, is told to who reads it. */
public sealed interface IdentityConfidenceEvent extends EventData {

    record Recorded(PersonalId identityConfidenceId, PersonalId caseId, PersonalId individualId, String custodian)
            implements IdentityConfidenceEvent {}
}
