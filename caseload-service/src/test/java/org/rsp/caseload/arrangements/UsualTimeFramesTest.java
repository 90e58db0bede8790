package org.rsp.caseload.arrangements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rsp.platform.time.DayType;
import org.rsp.platform.time.TimeFrame;

/** How long a step takes where nobody agreed on anything. */
class UsualTimeFramesTest {

    @ParameterizedTest
    @EnumSource(TimeFrameStep.class)
    void each_step_has_one_that_is_not_shorter_than_may_be_agreed(TimeFrameStep step) {
        assertTrue(UsualTimeFrames.of(step).days() >= UsualTimeFrames.least(step));
        assertTrue(UsualTimeFrames.least(step) >= 1);
    }

    @ParameterizedTest
    @CsvSource({
        "APPEAL_FILING, 30, 30",
        "NO_SHOW, 42, 42",
        "APPEAL_GRACE, 42, 42",
        "DECISION, 30, 1",
        "COMPLEX_DECISION, 60, 1"
    })
    void TSK_1_what_a_standard_gives_a_person_cannot_be_taken_away(TimeFrameStep step, int days, int least) {
        assertEquals(new TimeFrame(days, DayType.CALENDAR), UsualTimeFrames.of(step));
        assertEquals(least, UsualTimeFrames.least(step));
    }
}
