package org.rsp.caseload.detections;

import java.time.LocalDate;
import org.rsp.platform.problem.Refusal;

/** What makes a detection a count. */
final class DetectionRule {

    private DetectionRule() {}

    static void check(DetectedPeople people, LocalDate today) {
        if (people.on().isAfter(today)) {
            throw Refusal.field("/on", "DET-1", "The day is not in the future.");
        }
    }
}
