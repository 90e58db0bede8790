package org.rsp.caseload.needs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.problem.Refusal;

/** What a flag and a review must say to be one. No state of the person's case is among them: a flag is always taken (NEED-4). */
final class SpecificNeedRule {

    private SpecificNeedRule() {}

    static Refusal noSuchCode() {
        return Refusal.field(
                "/code",
                "NEED-1",
                "Name a code of the list specific-need, XX-YY or XX, that is not marked there as older.");
    }

    static void checkReview(@Nullable LocalDate reviewOn, LocalDate today) {
        if (reviewOn != null && reviewOn.isBefore(today)) {
            throw Refusal.field("/reviewOn", "NEED-2", "The next review is today or on a later day.");
        }
    }
}
