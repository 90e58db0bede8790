package org.rsp.caseload.rights;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P2;
import static org.rsp.platform.access.FieldClass.P4;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;

/**
 * What a person who asked for access is to be given: the person's own, and what of it was left out and why. Built for whoever
 * hands it over, who is told no more by it than by the record (DSR-5).
 */
record SubjectRequestFileView(
        @Classified(P1) UUID id,
        @Classified(P1) UUID individualId,
        @Classified(P2) @Nullable Map<String, Object> registered,

        @Classified(value = P4, custodianOnly = true) @Nullable
        Object sensitive,

        @Classified(P2) @Nullable List<EarlierRecord> corrections,
        @Classified(P2) @Nullable List<String> household,
        @Classified(P2) @Nullable List<NeedOfPerson> specificNeeds,

        @Classified(value = P4, custodianOnly = true) @Nullable
        List<NeedOfPerson> restrictedNeeds,

        @Classified(P0) List<LeftOut> leftOut) {

    /** Which fields a correction changed, and what stood in them before, where anything did. */
    record EarlierRecord(
            @Classified(P2) Instant correctedAt,
            @Classified(P2) String reason,
            @Classified(P2) List<String> fields,
            @Classified(P2) Map<String, Object> before,

            @Classified(value = P4, custodianOnly = true) @Nullable
            Object sensitiveBefore) {}

    /** A specific need that somebody said the person may have, and where its review stands. */
    record NeedOfPerson(
            @Classified(P2) String code,
            @Classified(P2) String status,
            @Classified(P2) Instant flaggedAt) {}

    /** A part that is not in the file, and why. */
    record LeftOut(
            @Classified(P0) FilePart part, @Classified(P0) LeftOutReason because) {}

    /** What could be asked for and is not in the file. */
    enum FilePart {
        HOUSEHOLD_MEMBERS,
        CASE_NOTE,
        NOTES_OF_STAFF,
        WHO_LOOKED,
        DOCUMENTS,
        IDENTITY_CONFIDENCE,
        SCREENINGS,
        CIVIL_EVENTS,
        MEMBERSHIPS,
        PROCESSING_GROUPS,
        RECORD_LINKS,
        EARLIER_REQUESTS,
        SENSITIVE
    }

    /** Why something is not in the file. */
    enum LeftOutReason {
        DATA_OF_OTHERS,
        SAFETY_OF_OTHERS,
        NOT_TOLD_TO_YOU,
        TO_BE_ADDED_BY_HAND
    }

    /** Whether or not there is anything in a part: that it is named tells nothing. */
    static List<LeftOut> leftOut(Decision decision) {
        var parts = new ArrayList<>(List.of(
                new LeftOut(FilePart.HOUSEHOLD_MEMBERS, LeftOutReason.DATA_OF_OTHERS),
                new LeftOut(FilePart.CASE_NOTE, LeftOutReason.DATA_OF_OTHERS),
                new LeftOut(FilePart.NOTES_OF_STAFF, LeftOutReason.DATA_OF_OTHERS),
                new LeftOut(FilePart.WHO_LOOKED, LeftOutReason.SAFETY_OF_OTHERS),
                new LeftOut(FilePart.DOCUMENTS, LeftOutReason.TO_BE_ADDED_BY_HAND),
                new LeftOut(FilePart.IDENTITY_CONFIDENCE, LeftOutReason.TO_BE_ADDED_BY_HAND),
                new LeftOut(FilePart.SCREENINGS, LeftOutReason.TO_BE_ADDED_BY_HAND),
                new LeftOut(FilePart.CIVIL_EVENTS, LeftOutReason.TO_BE_ADDED_BY_HAND),
                new LeftOut(FilePart.MEMBERSHIPS, LeftOutReason.TO_BE_ADDED_BY_HAND),
                new LeftOut(FilePart.PROCESSING_GROUPS, LeftOutReason.TO_BE_ADDED_BY_HAND),
                new LeftOut(FilePart.RECORD_LINKS, LeftOutReason.TO_BE_ADDED_BY_HAND),
                new LeftOut(FilePart.EARLIER_REQUESTS, LeftOutReason.TO_BE_ADDED_BY_HAND)));
        if (!decision.tells(P4)) {
            parts.add(new LeftOut(FilePart.SENSITIVE, LeftOutReason.NOT_TOLD_TO_YOU));
        }
        return List.copyOf(parts);
    }

    /** Whoever prints it learns nothing of the person. */
    @Override
    public String toString() {
        return "SubjectRequestFileView[" + id + "]";
    }
}
