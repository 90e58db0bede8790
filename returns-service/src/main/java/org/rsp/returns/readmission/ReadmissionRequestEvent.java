package org.rsp.returns.readmission;

import java.util.UUID;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What is heard of a request for readmission: that there is one, under which agreement, and where it stands. The requested state hears nothing: it has its inbox. */
sealed interface ReadmissionRequestEvent extends EventData {

    record Sent(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            UUID agreementId,
            ReadmissionRequestState status)
            implements ReadmissionRequestEvent {}

    record Accepted(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            UUID agreementId,
            ReadmissionRequestState status)
            implements ReadmissionRequestEvent {}

    record AgreedBySilenceTo(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            UUID agreementId,
            ReadmissionRequestState status)
            implements ReadmissionRequestEvent {}

    record Refused(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            UUID agreementId,
            ReadmissionRequestState status)
            implements ReadmissionRequestEvent {}

    record ExtensionAskedOf(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            UUID agreementId,
            ReadmissionRequestState status)
            implements ReadmissionRequestEvent {}

    record ExtensionGrantedOf(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            UUID agreementId,
            ReadmissionRequestState status)
            implements ReadmissionRequestEvent {}

    record ExtensionDeniedOf(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            UUID agreementId,
            ReadmissionRequestState status)
            implements ReadmissionRequestEvent {}

    record Lapsed(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            UUID agreementId,
            ReadmissionRequestState status)
            implements ReadmissionRequestEvent {}

    record Withdrawn(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            UUID agreementId,
            ReadmissionRequestState status)
            implements ReadmissionRequestEvent {}

    record TakeBackClaimedBy(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            UUID agreementId,
            ReadmissionRequestState status)
            implements ReadmissionRequestEvent {}

    record TakenBackBy(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            UUID agreementId,
            ReadmissionRequestState status)
            implements ReadmissionRequestEvent {}

    record TakeBackDeclinedBy(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            UUID agreementId,
            ReadmissionRequestState status)
            implements ReadmissionRequestEvent {}
}
