package org.rsp.caseload.solutions;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What the platform's services and the custodian hear of a solution plan. Which solution it is, is told when a service is to carry it out. */
public sealed interface SolutionPlanEvent extends EventData {

    record DrawnUp(PersonalId caseId, PersonalId individualId, String custodian, SolutionPlanState status)
            implements SolutionPlanEvent {}

    record AgreedTo(PersonalId caseId, PersonalId individualId, String custodian, SolutionPlanState status)
            implements SolutionPlanEvent {}

    /** To the service that is named: it has to do now, and says what came of it. */
    record HandedOver(
            PersonalId caseId,
            PersonalId individualId,
            String custodian,
            SolutionPlanState status,
            SolutionOption option,
            SolutionReceiver receiver)
            implements SolutionPlanEvent {}

    record OutcomeRecorded(
            PersonalId caseId,
            PersonalId individualId,
            String custodian,
            SolutionPlanState status,
            SolutionOutcome outcome)
            implements SolutionPlanEvent {}

    record GivenUp(PersonalId caseId, PersonalId individualId, String custodian, SolutionPlanState status)
            implements SolutionPlanEvent {}

    /** Whoever has taken it over stops. */
    record Withdrawn(PersonalId caseId, PersonalId individualId, String custodian, SolutionPlanState status)
            implements SolutionPlanEvent {}
}
