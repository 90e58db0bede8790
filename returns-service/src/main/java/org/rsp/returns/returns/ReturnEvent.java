package org.rsp.returns.returns;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;
import org.rsp.returns.guards.ReturnKind;

/** What the platform's services, the custodian and who has a mandate hear of a return: of which kind, and where it stands. */
sealed interface ReturnEvent extends EventData {

    record Opened(PersonalId caseId, PersonalId individualId, String custodian, ReturnKind kind, ReturnState status)
            implements ReturnEvent {}

    record Counselled(PersonalId caseId, PersonalId individualId, String custodian, ReturnKind kind, ReturnState status)
            implements ReturnEvent {}

    record ConsentedTo(
            PersonalId caseId, PersonalId individualId, String custodian, ReturnKind kind, ReturnState status)
            implements ReturnEvent {}

    record OrderServed(
            PersonalId caseId, PersonalId individualId, String custodian, ReturnKind kind, ReturnState status)
            implements ReturnEvent {}

    record ChosenVoluntary(
            PersonalId caseId, PersonalId individualId, String custodian, ReturnKind kind, ReturnState status)
            implements ReturnEvent {}

    record Cleared(PersonalId caseId, PersonalId individualId, String custodian, ReturnKind kind, ReturnState status)
            implements ReturnEvent {}

    record Departed(PersonalId caseId, PersonalId individualId, String custodian, ReturnKind kind, ReturnState status)
            implements ReturnEvent {}

    record Arrived(PersonalId caseId, PersonalId individualId, String custodian, ReturnKind kind, ReturnState status)
            implements ReturnEvent {}

    record CameBack(PersonalId caseId, PersonalId individualId, String custodian, ReturnKind kind, ReturnState status)
            implements ReturnEvent {}

    /** The alarm: the person has departed, and must be brought back before anything else. */
    record CalledBack(PersonalId caseId, PersonalId individualId, String custodian, ReturnKind kind, ReturnState status)
            implements ReturnEvent {}

    record Closed(PersonalId caseId, PersonalId individualId, String custodian, ReturnKind kind, ReturnState status)
            implements ReturnEvent {}

    record Cancelled(PersonalId caseId, PersonalId individualId, String custodian, ReturnKind kind, ReturnState status)
            implements ReturnEvent {}
}
