package org.rsp.returns.suspensions;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What is heard of a suspension: that there is one. Why, is told to nobody by an event: it may be that somebody has claimed protection. */
sealed interface SuspensionEvent extends EventData {

    record Imposed(
            PersonalId caseId, PersonalId individualId, PersonalId returnId, String custodian, SuspensionState status)
            implements SuspensionEvent {}

    record ResumedAfter(
            PersonalId caseId, PersonalId individualId, PersonalId returnId, String custodian, SuspensionState status)
            implements SuspensionEvent {}
}
