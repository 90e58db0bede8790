package org.rsp.caseload.rights;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What the custodian's own systems hear of requests about a person's data; nobody else does. */
public sealed interface SubjectRequestEvent extends EventData {

    record Received(
            PersonalId caseId,
            PersonalId individualId,
            String custodian,
            SubjectRequestState status,
            SubjectRequestKind kind)
            implements SubjectRequestEvent {}

    record IdentityConfirmed(
            PersonalId caseId, PersonalId individualId, String custodian, SubjectRequestState status, String reason)
            implements SubjectRequestEvent {}

    record Answered(
            PersonalId caseId, PersonalId individualId, String custodian, SubjectRequestState status, String reason)
            implements SubjectRequestEvent {}

    record Refused(
            PersonalId caseId, PersonalId individualId, String custodian, SubjectRequestState status, String reason)
            implements SubjectRequestEvent {}

    record Reviewed(
            PersonalId caseId, PersonalId individualId, String custodian, SubjectRequestState status, String reason)
            implements SubjectRequestEvent {}

    record Withdrawn(
            PersonalId caseId, PersonalId individualId, String custodian, SubjectRequestState status, String reason)
            implements SubjectRequestEvent {}
}
