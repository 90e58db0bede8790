package org.rsp.caseload.cases;

import java.util.UUID;
import org.rsp.platform.events.EventData;

/** What others may hear of a case: ids, codes and counts. No origin, no place, nothing about a person. */
public sealed interface CaseEvent extends EventData {

    record Registered(UUID caseId, String custodian, CaseState status, int persons) implements CaseEvent {}

    record IndividualAdded(
            UUID caseId, String custodian, CaseState status, UUID individualId, String joining, int persons)
            implements CaseEvent {}

    record Admitted(UUID caseId, String custodian, CaseState status, UUID caseloadId, int persons)
            implements CaseEvent {}

    record Released(UUID caseId, String custodian, CaseState status, UUID caseloadId, String reason)
            implements CaseEvent {}

    record Closed(UUID caseId, String custodian, CaseState status, String reason) implements CaseEvent {}

    record Reopened(UUID caseId, String custodian, CaseState status, String reason) implements CaseEvent {}
}
