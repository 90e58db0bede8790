package org.rsp.caseload.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How long somebody has to appeal. */
class AppealClockTest {

    @Test
    void DEC_4_nobody_has_fewer_than_thirty_days() {
        assertThrows(IllegalArgumentException.class, () -> new AppealClock(29));
        assertEquals(LocalDate.of(2024, 3, 1), new AppealClock(30).lastDay(LocalDate.of(2024, 1, 31)));
        assertEquals(LocalDate.of(2025, 3, 2), new AppealClock(30).lastDay(LocalDate.of(2025, 1, 31)));
    }

    @Test
    void DEC_5_a_day_is_over_when_it_is_over_everywhere() {
        var last = LocalDate.of(2026, 12, 31);
        assertFalse(AppealClock.isOver(last, last));
        assertFalse(AppealClock.isOver(last, last.plusDays(1)));
        assertTrue(AppealClock.isOver(last, last.plusDays(2)));
    }
}
