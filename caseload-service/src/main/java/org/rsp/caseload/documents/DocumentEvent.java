package org.rsp.caseload.documents;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What others may hear of a document: that something was done with it, never what it is, whose it is by name, or what was found. */
public sealed interface DocumentEvent extends EventData {

    record Recorded(
            PersonalId documentId, PersonalId caseId, PersonalId individualId, String custodian, DocumentState status)
            implements DocumentEvent {}

    record TakenIntoCustody(
            PersonalId documentId,
            PersonalId caseId,
            PersonalId individualId,
            String custodian,
            DocumentState status,
            String reason)
            implements DocumentEvent {}

    record ReturnedToHolder(
            PersonalId documentId,
            PersonalId caseId,
            PersonalId individualId,
            String custodian,
            DocumentState status,
            String reason)
            implements DocumentEvent {}

    /** To whom is not told. */
    record HandedOver(
            PersonalId documentId,
            PersonalId caseId,
            PersonalId individualId,
            String custodian,
            DocumentState status,
            String reason)
            implements DocumentEvent {}

    record ReportedLost(
            PersonalId documentId,
            PersonalId caseId,
            PersonalId individualId,
            String custodian,
            DocumentState status,
            String reason)
            implements DocumentEvent {}

    record Recovered(
            PersonalId documentId,
            PersonalId caseId,
            PersonalId individualId,
            String custodian,
            DocumentState status,
            String reason)
            implements DocumentEvent {}

    /** What came of it is not told. */
    record Examined(
            PersonalId documentId, PersonalId caseId, PersonalId individualId, String custodian, DocumentState status)
            implements DocumentEvent {}

    /** What it shows is not told. */
    record CopyKept(
            PersonalId documentId, PersonalId caseId, PersonalId individualId, String custodian, DocumentState status)
            implements DocumentEvent {}
}
