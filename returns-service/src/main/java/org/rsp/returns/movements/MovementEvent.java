package org.rsp.returns.movements;

import java.util.UUID;
import org.rsp.platform.events.EventData;

/** What is heard of a movement: that there is one, and where it stands. Nobody who is on it is named, nor how many are. */
sealed interface MovementEvent extends EventData {

    record Planned(UUID movementId, String custodian, MovementState status) implements MovementEvent {}

    record TransitRecordedOf(UUID movementId, String custodian, MovementState status) implements MovementEvent {}

    record EscortsPlannedOf(UUID movementId, String custodian, MovementState status) implements MovementEvent {}

    record Confirmed(UUID movementId, String custodian, MovementState status) implements MovementEvent {}

    record SetOff(UUID movementId, String custodian, MovementState status) implements MovementEvent {}

    record Completed(UUID movementId, String custodian, MovementState status) implements MovementEvent {}

    record Aborted(UUID movementId, String custodian, MovementState status) implements MovementEvent {}

    record Cancelled(UUID movementId, String custodian, MovementState status) implements MovementEvent {}

    record IncidentRecordedOn(UUID movementId, String custodian, MovementState status) implements MovementEvent {}

    record ReportFiledOn(UUID movementId, String custodian, MovementState status) implements MovementEvent {}

    /** The day of the report has passed without one. */
    record ReportMissedOn(UUID movementId, String custodian, MovementState status) implements MovementEvent {}
}
