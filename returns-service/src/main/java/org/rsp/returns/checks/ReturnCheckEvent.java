package org.rsp.returns.checks;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What is heard of a check: that there is one, and whether somebody stands by it. Of what it is, and what it has found, is told to nobody by an event. */
sealed interface ReturnCheckEvent extends EventData {

    record Recorded(
            PersonalId caseId, PersonalId individualId, PersonalId returnId, String custodian, ReturnCheckState status)
            implements ReturnCheckEvent {}

    record ProsecutorsReleaseRecorded(
            PersonalId caseId, PersonalId individualId, PersonalId returnId, String custodian, ReturnCheckState status)
            implements ReturnCheckEvent {}

    record VictimReleased(
            PersonalId caseId, PersonalId individualId, PersonalId returnId, String custodian, ReturnCheckState status)
            implements ReturnCheckEvent {}

    record Withdrawn(
            PersonalId caseId, PersonalId individualId, PersonalId returnId, String custodian, ReturnCheckState status)
            implements ReturnCheckEvent {}
}
