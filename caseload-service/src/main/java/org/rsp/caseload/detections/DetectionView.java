package org.rsp.caseload.detections;

import static org.rsp.platform.access.FieldClass.P0;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.cases.Sex;
import org.rsp.platform.access.Classified;

/** A detection as it was written down, for the organisation that did. */
record DetectionView(
        @Classified(P0) UUID id,
        @Classified(P0) long version,
        @Classified(P0) DetectionState status,
        @Classified(P0) String organisation,
        @Classified(P0) LocalDate on,
        @Classified(P0) DetectionWay way,
        @Classified(P0) String crossing,
        @Classified(P0) @Nullable String nationality,
        @Classified(P0) DetectedAge age,
        @Classified(P0) Sex sex,
        @Classified(P0) int persons,
        @Classified(P0) DetectionSource countedBy,
        @Classified(P0) Instant recordedAt) {

    /** How many people of one kind; no number where it is too few to be told, or would tell of others that are (DET-2). */
    record DetectionCountView(
            @Classified(P0) String of,
            @Classified(P0) @Nullable Long persons) {

        static DetectionCountView of(DetectionCount count) {
            return new DetectionCountView(count.of(), count.persons());
        }
    }

    static DetectionView of(Detection detection) {
        var people = detection.people();
        return new DetectionView(
                detection.id(),
                detection.version(),
                detection.state(),
                detection.organisation(),
                people.on(),
                people.way(),
                people.crossing(),
                people.nationality(),
                people.age(),
                people.sex(),
                people.persons(),
                people.countedBy(),
                detection.recordedAt());
    }
}
