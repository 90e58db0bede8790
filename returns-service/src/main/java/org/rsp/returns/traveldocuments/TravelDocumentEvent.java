package org.rsp.returns.traveldocuments;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What is heard of a travel document: of which kind it is, and where it stands; never its number, nor who issues it. Counted, it says how many were asked for, came, and came late. */
sealed interface TravelDocumentEvent extends EventData {

    record Planned(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            TravelDocumentKind kind,
            TravelDocumentState status)
            implements TravelDocumentEvent {}

    record AppliedFor(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            TravelDocumentKind kind,
            TravelDocumentState status)
            implements TravelDocumentEvent {}

    record ApplicationAcknowledged(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            TravelDocumentKind kind,
            TravelDocumentState status)
            implements TravelDocumentEvent {}

    /** A state was silent, and by an agreement that lets a provisional document do: once for an application. */
    record DeemedAgreed(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            TravelDocumentKind kind,
            TravelDocumentState status)
            implements TravelDocumentEvent {}

    /** What was asked for is late: once for an application. */
    record FellDue(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            TravelDocumentKind kind,
            TravelDocumentState status)
            implements TravelDocumentEvent {}

    record Refused(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            TravelDocumentKind kind,
            TravelDocumentState status)
            implements TravelDocumentEvent {}

    /**
     * It is there.
     *
     * @param late whether it was issued after the day by which it had to be
     */
    record Issued(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            TravelDocumentKind kind,
            TravelDocumentState status,
            boolean late)
            implements TravelDocumentEvent {}

    record HandedOver(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            TravelDocumentKind kind,
            TravelDocumentState status)
            implements TravelDocumentEvent {}

    record Disputed(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            TravelDocumentKind kind,
            TravelDocumentState status)
            implements TravelDocumentEvent {}

    record Confirmed(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            TravelDocumentKind kind,
            TravelDocumentState status)
            implements TravelDocumentEvent {}

    record Expired(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            TravelDocumentKind kind,
            TravelDocumentState status)
            implements TravelDocumentEvent {}

    record ReportedLost(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            TravelDocumentKind kind,
            TravelDocumentState status)
            implements TravelDocumentEvent {}

    record Cancelled(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            TravelDocumentKind kind,
            TravelDocumentState status)
            implements TravelDocumentEvent {}
}
