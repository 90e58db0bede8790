package org.rsp.caseload.arrangements;

import java.time.LocalDate;
import java.util.UUID;
import org.rsp.platform.events.EventData;

/** What others may hear of an arrangement: ids, codes and days. */
public sealed interface ArrangementEvent extends EventData {

    record Drafted(UUID arrangementId, ArrangementState status) implements ArrangementEvent {}

    record Acceded(UUID arrangementId, ArrangementState status, String organisation, PartyRole role)
            implements ArrangementEvent {}

    record EnteredIntoForce(UUID arrangementId, ArrangementState status) implements ArrangementEvent {}

    record Suspended(UUID arrangementId, ArrangementState status, String reason) implements ArrangementEvent {}

    record Resumed(UUID arrangementId, ArrangementState status) implements ArrangementEvent {}

    record Withdrawn(UUID arrangementId, ArrangementState status, String organisation, LocalDate effectiveOn)
            implements ArrangementEvent {}

    record Ended(UUID arrangementId, ArrangementState status, String reason) implements ArrangementEvent {}
}
