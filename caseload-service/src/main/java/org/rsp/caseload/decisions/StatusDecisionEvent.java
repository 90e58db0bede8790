package org.rsp.caseload.decisions;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What the custodian and UNHCR hear of a decision: where it stands, and nothing of what was found. */
public sealed interface StatusDecisionEvent extends EventData {

    record Issued(PersonalId caseId, PersonalId individualId, String custodian, StatusDecisionState status)
            implements StatusDecisionEvent {}

    record RefusalNotified(PersonalId caseId, PersonalId individualId, String custodian, StatusDecisionState status)
            implements StatusDecisionEvent {}

    record ProtectionNotified(PersonalId caseId, PersonalId individualId, String custodian, StatusDecisionState status)
            implements StatusDecisionEvent {}

    record DocumentRecorded(PersonalId caseId, PersonalId individualId, String custodian, StatusDecisionState status)
            implements StatusDecisionEvent {}

    record SetAside(PersonalId caseId, PersonalId individualId, String custodian, StatusDecisionState status)
            implements StatusDecisionEvent {}

    record MadeFinal(PersonalId caseId, PersonalId individualId, String custodian, StatusDecisionState status)
            implements StatusDecisionEvent {}

    record Reopened(PersonalId caseId, PersonalId individualId, String custodian, StatusDecisionState status)
            implements StatusDecisionEvent {}

    record Restored(PersonalId caseId, PersonalId individualId, String custodian, StatusDecisionState status)
            implements StatusDecisionEvent {}

    record Ended(PersonalId caseId, PersonalId individualId, String custodian, StatusDecisionState status)
            implements StatusDecisionEvent {}
}
