package org.rsp.caseload.centres;

import java.time.LocalDate;
import java.util.UUID;
import org.rsp.platform.events.EventData;

/** What others may hear of an assessment centre: ids, codes and days, and nothing of what is done there. */
public sealed interface AssessmentCentreEvent extends EventData {

    record Planned(UUID centreId, UUID arrangementId, AssessmentCentreState status) implements AssessmentCentreEvent {}

    record Staffed(UUID centreId, AssessmentCentreState status, String organisation, int posts)
            implements AssessmentCentreEvent {}

    record Opened(UUID centreId, AssessmentCentreState status) implements AssessmentCentreEvent {}

    record StaffingEnded(UUID centreId, AssessmentCentreState status, String organisation, LocalDate effectiveOn)
            implements AssessmentCentreEvent {}

    record Closed(UUID centreId, AssessmentCentreState status, String reason) implements AssessmentCentreEvent {}
}
