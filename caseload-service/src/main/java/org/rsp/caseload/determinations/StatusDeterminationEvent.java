package org.rsp.caseload.determinations;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What the custodian and UNHCR hear of a claim: that there is one and where it stands, and nothing of what was said or found. */
public sealed interface StatusDeterminationEvent extends EventData {

    record Lodged(PersonalId caseId, PersonalId individualId, String custodian, StatusDeterminationState status)
            implements StatusDeterminationEvent {}

    record LodgedAgain(PersonalId caseId, PersonalId individualId, String custodian, StatusDeterminationState status)
            implements StatusDeterminationEvent {}

    record Prioritised(PersonalId caseId, PersonalId individualId, String custodian, StatusDeterminationState status)
            implements StatusDeterminationEvent {}

    record ModalityAssigned(
            PersonalId caseId, PersonalId individualId, String custodian, StatusDeterminationState status)
            implements StatusDeterminationEvent {}

    record InterviewScheduled(
            PersonalId caseId, PersonalId individualId, String custodian, StatusDeterminationState status)
            implements StatusDeterminationEvent {}

    record InterviewCancelled(
            PersonalId caseId, PersonalId individualId, String custodian, StatusDeterminationState status)
            implements StatusDeterminationEvent {}

    record InterviewHeld(PersonalId caseId, PersonalId individualId, String custodian, StatusDeterminationState status)
            implements StatusDeterminationEvent {}

    record InterviewRecorded(
            PersonalId caseId, PersonalId individualId, String custodian, StatusDeterminationState status)
            implements StatusDeterminationEvent {}

    record NoShowRecorded(PersonalId caseId, PersonalId individualId, String custodian, StatusDeterminationState status)
            implements StatusDeterminationEvent {}

    record ContactRecorded(
            PersonalId caseId, PersonalId individualId, String custodian, StatusDeterminationState status)
            implements StatusDeterminationEvent {}

    record Closed(PersonalId caseId, PersonalId individualId, String custodian, StatusDeterminationState status)
            implements StatusDeterminationEvent {}

    record AssessmentSubmitted(
            PersonalId caseId, PersonalId individualId, String custodian, StatusDeterminationState status)
            implements StatusDeterminationEvent {}

    record Returned(PersonalId caseId, PersonalId individualId, String custodian, StatusDeterminationState status)
            implements StatusDeterminationEvent {}

    record Endorsed(PersonalId caseId, PersonalId individualId, String custodian, StatusDeterminationState status)
            implements StatusDeterminationEvent {}

    record DecisionIssued(PersonalId caseId, PersonalId individualId, String custodian, StatusDeterminationState status)
            implements StatusDeterminationEvent {}

    record DecisionSetAside(
            PersonalId caseId, PersonalId individualId, String custodian, StatusDeterminationState status)
            implements StatusDeterminationEvent {}

    record Withdrawn(PersonalId caseId, PersonalId individualId, String custodian, StatusDeterminationState status)
            implements StatusDeterminationEvent {}

    record Reopened(PersonalId caseId, PersonalId individualId, String custodian, StatusDeterminationState status)
            implements StatusDeterminationEvent {}
}
