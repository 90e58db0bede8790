package org.rsp.returns.identification;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What is heard of an identification: where it stands. Of which state the person is taken to be is not told. */
sealed interface IdentificationEvent extends EventData {

    record Begun(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            IdentificationState status)
            implements IdentificationEvent {}

    record StepRecordedIn(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            IdentificationState status)
            implements IdentificationEvent {}

    record Proven(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            IdentificationState status)
            implements IdentificationEvent {}

    record Requested(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            IdentificationState status)
            implements IdentificationEvent {}

    record RequestWithdrawnFor(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            IdentificationState status)
            implements IdentificationEvent {}

    record Confirmed(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            IdentificationState status)
            implements IdentificationEvent {}

    record Denied(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            IdentificationState status)
            implements IdentificationEvent {}

    record SilenceNotedOn(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            IdentificationState status)
            implements IdentificationEvent {}

    record StatelessnessUnderReviewIn(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            IdentificationState status)
            implements IdentificationEvent {}

    record Resumed(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            IdentificationState status)
            implements IdentificationEvent {}

    record StatelessnessFoundIn(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            IdentificationState status)
            implements IdentificationEvent {}

    record SetAside(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            IdentificationState status)
            implements IdentificationEvent {}
}
