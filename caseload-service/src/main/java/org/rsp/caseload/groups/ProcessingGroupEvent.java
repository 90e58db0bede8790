package org.rsp.caseload.groups;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What the custodian's systems hear of a processing group: ids, codes and counts. */
public sealed interface ProcessingGroupEvent extends EventData {

    record Formed(
            PersonalId processingGroupId,
            String custodian,
            ProcessingGroupState status,
            GroupPurpose purpose,
            PersonalId focalPointId,
            int members)
            implements ProcessingGroupEvent {}

    record MemberAdded(
            PersonalId processingGroupId,
            String custodian,
            ProcessingGroupState status,
            PersonalId individualId,
            int members)
            implements ProcessingGroupEvent {}

    record MembershipEnded(
            PersonalId processingGroupId,
            String custodian,
            ProcessingGroupState status,
            PersonalId individualId,
            String reason,
            int members)
            implements ProcessingGroupEvent {}

    record FocalPointTransferred(
            PersonalId processingGroupId, String custodian, ProcessingGroupState status, PersonalId focalPointId)
            implements ProcessingGroupEvent {}

    record Referred(
            PersonalId processingGroupId,
            String custodian,
            ProcessingGroupState status,
            PersonalId otherProcessingGroupId)
            implements ProcessingGroupEvent {}

    record Dissolved(PersonalId processingGroupId, String custodian, ProcessingGroupState status, String reason)
            implements ProcessingGroupEvent {}
}
