package org.rsp.caseload.detections;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.Country;
import org.rsp.caseload.cases.Sex;

/** The body of the operation on detections. */
final class DetectionRequests {

    private DetectionRequests() {}

    record NewDetection(
            @NotNull LocalDate on,
            @NotNull DetectionWay way,

            @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,39}", message = "name a crossing or a route by its code")
            String crossing,

            @Nullable @Country String nationality,
            @NotNull DetectedAge age,
            @NotNull Sex sex,
            @NotNull @Min(1) @Max(100_000) Integer persons,
            @NotNull DetectionSource countedBy) {

        DetectedPeople toPeople() {
            return new DetectedPeople(on, way, crossing, nationality, age, sex, persons, countedBy);
        }
    }
}
