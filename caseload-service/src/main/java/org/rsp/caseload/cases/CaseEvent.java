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

    /** A civil event in the household. Which one is not told. */
    record CivilEventRecorded(PersonalId caseId, String custodian, CaseState status, PersonalId individualId)
            implements CaseEvent {}

    /** What two persons are to each other was recorded. Who they are and what is not told. */
    record KinshipRecorded(PersonalId caseId, String custodian, CaseState status) implements CaseEvent {}

    record KinshipEnded(PersonalId caseId, String custodian, CaseState status) implements CaseEvent {}

    /** Some of its persons have become a case of their own. */
    record Split(
            PersonalId caseId, String custodian, CaseState status, PersonalId newCaseId, String reason, int persons)
            implements CaseEvent {}

    /** A case that came to be by a split of another, where it was in the same state and caseload. */
    record SplitOff(PersonalId caseId, String custodian, CaseState status, PersonalId fromCaseId, int persons)
            implements CaseEvent {}

    /** Another case has become part of this one. */
    record Joined(PersonalId caseId, String custodian, CaseState status, PersonalId otherCaseId, int persons)
            implements CaseEvent {}

    /** The case has become part of another one; it is closed, and empty. */
    record BecamePartOfAnother(PersonalId caseId, String custodian, CaseState status, PersonalId otherCaseId)
            implements CaseEvent {}

    /** Somebody else is the principal applicant. */
    record FocalPointTransferred(
            PersonalId caseId, String custodian, CaseState status, PersonalId individualId, String reason)
            implements CaseEvent {}

    record CrossReferenced(PersonalId caseId, String custodian, CaseState status) implements CaseEvent {}

    record LegalHoldPut(PersonalId caseId, String custodian, CaseState status) implements CaseEvent {}

    record LegalHoldLifted(PersonalId caseId, String custodian, CaseState status) implements CaseEvent {}

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
