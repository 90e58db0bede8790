package org.rsp.returns.checklist;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What is heard of an answer: that there is one. To what, and what was answered, is told to nobody by an event. */
sealed interface ChecklistAnswerEvent extends EventData {

    record Recorded(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            ChecklistAnswerState status)
            implements ChecklistAnswerEvent {}
}
