package org.rsp.caseload.permits;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What the platform's services and the custodian hear of a permit. Why one is void is not told: it may be that somebody has claimed protection. */
public sealed interface DeparturePermitEvent extends EventData {

    record Issued(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            DeparturePermitState status,
            ReturnKind kind)
            implements DeparturePermitEvent {}

    record Consumed(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            DeparturePermitState status,
            ReturnKind kind)
            implements DeparturePermitEvent {}

    record Voided(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            DeparturePermitState status,
            ReturnKind kind)
            implements DeparturePermitEvent {}

    /** The alarm: the person has departed on the permit, and must be brought back before anything else. */
    record TurnedBack(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            DeparturePermitState status,
            ReturnKind kind)
            implements DeparturePermitEvent {}
}
