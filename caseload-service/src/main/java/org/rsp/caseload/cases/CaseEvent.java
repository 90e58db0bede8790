package org.rsp.caseload.cases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What others may hear of a case: ids, codes and counts. No origin, no place, nothing about a person. */
public sealed interface CaseEvent extends EventData {

    record Registered(PersonalId caseId, String custodian, CaseState status, int persons) implements CaseEvent {}

    record IndividualAdded(
            PersonalId caseId, String custodian, CaseState status, PersonalId individualId, String joining, int persons)
            implements CaseEvent {}

    /** Which of the fields is not told: it would tell something of the person. */
    record IndividualCorrected(
            PersonalId caseId, String custodian, CaseState status, PersonalId individualId, String reason)
            implements CaseEvent {}

    record Admitted(PersonalId caseId, String custodian, CaseState status, UUID caseloadId, int persons)
            implements CaseEvent {}

    record Released(PersonalId caseId, String custodian, CaseState status, UUID caseloadId, String reason)
            implements CaseEvent {}

    /** With the caseload that it leaves by that, if it was in one. */
    record Closed(
            PersonalId caseId,
            String custodian,
            CaseState status,
            @Nullable UUID caseloadId,
            String reason) implements CaseEvent {}

    /** The last that a state is told which no longer may know of the case. It never says why: somebody may be its national. */
    record NoLongerShared(PersonalId caseId) implements CaseEvent {}

    record Reopened(PersonalId caseId, String custodian, CaseState status, String reason) implements CaseEvent {}
}
