package org.rsp.returns.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LastDayOfARemedyTest {

    @Test
    void ORD_4_a_day_is_over_when_it_is_over_everywhere_on_earth() {
        assertEquals(LocalDate.of(2026, 11, 19), OrderGuardService.today(Instant.parse("2026-11-20T11:59:59.999Z")));
        assertEquals(LocalDate.of(2026, 11, 20), OrderGuardService.today(Instant.parse("2026-11-20T12:00:00Z")));
    }
}
