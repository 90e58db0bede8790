package org.rsp.caseload.decisions;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What the custodian and UNHCR hear of an appeal: where it stands, and nothing of what was said. */
public sealed interface AppealEvent extends EventData {

    record Lodged(PersonalId caseId, PersonalId individualId, String custodian, AppealState status)
            implements AppealEvent {}

    record LodgedAgain(PersonalId caseId, PersonalId individualId, String custodian, AppealState status)
            implements AppealEvent {}

    record LeaveGranted(PersonalId caseId, PersonalId individualId, String custodian, AppealState status)
            implements AppealEvent {}

    record LeaveRefused(PersonalId caseId, PersonalId individualId, String custodian, AppealState status)
            implements AppealEvent {}

    record Allowed(PersonalId caseId, PersonalId individualId, String custodian, AppealState status)
            implements AppealEvent {}

    record Dismissed(PersonalId caseId, PersonalId individualId, String custodian, AppealState status)
            implements AppealEvent {}

    record Remitted(PersonalId caseId, PersonalId individualId, String custodian, AppealState status)
            implements AppealEvent {}

    record Withdrawn(PersonalId caseId, PersonalId individualId, String custodian, AppealState status)
            implements AppealEvent {}

    record OutcomeNotified(PersonalId caseId, PersonalId individualId, String custodian, AppealState status)
            implements AppealEvent {}
}
