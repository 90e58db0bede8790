package org.rsp.caseload.detections;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.cases.Sex;

/**
 * How many people, and what is known of all of them.
 *
 * @param crossing the border crossing or the route, by its code
 * @param nationality none where it is not known
 */
record DetectedPeople(
        LocalDate on,
        DetectionWay way,
        String crossing,
        @Nullable String nationality,
        DetectedAge age,
        Sex sex,
        int persons,
        DetectionSource countedBy) {}
