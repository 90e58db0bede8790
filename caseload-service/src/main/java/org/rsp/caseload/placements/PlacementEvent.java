package org.rsp.caseload.placements;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What the custodian and UNHCR hear of a placement: in what a person is placed, never where and why. */
public sealed interface PlacementEvent extends EventData {

    record Recorded(
            PersonalId caseId, PersonalId individualId, String custodian, PlacementKind kind, PlacementState status)
            implements PlacementEvent {}

    record Reviewed(
            PersonalId caseId, PersonalId individualId, String custodian, PlacementKind kind, PlacementState status)
            implements PlacementEvent {}

    record Ended(
            PersonalId caseId, PersonalId individualId, String custodian, PlacementKind kind, PlacementState status)
            implements PlacementEvent {}
}
