package org.rsp.caseload.links;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What a side hears of a link: of its own person alone. Nothing says who the other side is, or what it said. */
public sealed interface RecordLinkEvent extends EventData {

    record Proposed(
            PersonalId recordLinkId,
            PersonalId caseId,
            PersonalId individualId,
            String custodian,
            RecordLinkState status,
            RecordLinkKind kind)
            implements RecordLinkEvent {}

    /** What this side says now. */
    record Judged(
            PersonalId recordLinkId,
            PersonalId caseId,
            PersonalId individualId,
            String custodian,
            RecordLinkState status,
            Verdict verdict)
            implements RecordLinkEvent {}

    /** The state is another by what the other side said. */
    record Settled(
            PersonalId recordLinkId,
            PersonalId caseId,
            PersonalId individualId,
            String custodian,
            RecordLinkState status)
            implements RecordLinkEvent {}
}
