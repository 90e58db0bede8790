package org.rsp.caseload.decisions;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What the custodian and UNHCR hear of a review of a status: where it stands, and nothing of why. */
public sealed interface StatusReviewEvent extends EventData {

    record Proposed(PersonalId caseId, PersonalId individualId, String custodian, StatusReviewState status)
            implements StatusReviewEvent {}

    record AnswerRecorded(PersonalId caseId, PersonalId individualId, String custodian, StatusReviewState status)
            implements StatusReviewEvent {}

    record Upheld(PersonalId caseId, PersonalId individualId, String custodian, StatusReviewState status)
            implements StatusReviewEvent {}

    record EndingFound(PersonalId caseId, PersonalId individualId, String custodian, StatusReviewState status)
            implements StatusReviewEvent {}

    record EndingNotified(PersonalId caseId, PersonalId individualId, String custodian, StatusReviewState status)
            implements StatusReviewEvent {}

    record TookEffect(PersonalId caseId, PersonalId individualId, String custodian, StatusReviewState status)
            implements StatusReviewEvent {}

    record Suspended(PersonalId caseId, PersonalId individualId, String custodian, StatusReviewState status)
            implements StatusReviewEvent {}

    record Overturned(PersonalId caseId, PersonalId individualId, String custodian, StatusReviewState status)
            implements StatusReviewEvent {}
}
