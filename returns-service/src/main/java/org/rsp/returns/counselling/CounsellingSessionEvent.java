package org.rsp.returns.counselling;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What is heard of a counselling session: that there was one, and whether something rests on it. What was said there is told by no event. */
sealed interface CounsellingSessionEvent extends EventData {

    record Recorded(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            CounsellingSessionState status)
            implements CounsellingSessionEvent {}

    record CapacityDoubted(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            CounsellingSessionState status)
            implements CounsellingSessionEvent {}

    record CapacityConfirmed(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            CounsellingSessionState status)
            implements CounsellingSessionEvent {}

    record SetAside(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            CounsellingSessionState status)
            implements CounsellingSessionEvent {}
}
