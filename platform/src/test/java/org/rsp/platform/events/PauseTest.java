package org.rsp.platform.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PauseTest {

    private static final Pause PAUSE = new Pause(Duration.ofSeconds(1), Duration.ofSeconds(5));

    @Test
    void it_doubles_with_each_failure_up_to_its_limit() {
        var first = PAUSE.after(null, 0);
        var second = PAUSE.after(first, 0);
        var third = PAUSE.after(second, 0);
        var fourth = PAUSE.after(third, 0);
        assertEquals(Duration.ofSeconds(1), first.length());
        assertEquals(Duration.ofSeconds(2), second.length());
        assertEquals(Duration.ofSeconds(4), third.length());
        assertEquals(Duration.ofSeconds(5), fourth.length());
        assertEquals(Duration.ofSeconds(5), PAUSE.after(fourth, 0).length());
    }

    @Test
    void it_is_over_when_the_time_has_come_even_if_the_machines_count_begins_again() {
        for (long now : new long[] {-1_000_000_000, 0, 17, Long.MAX_VALUE - 5}) {
            var waiting = PAUSE.after(null, now);
            assertFalse(waiting.isOver(now));
            assertFalse(waiting.isOver(now + 999_999_999));
            assertTrue(waiting.isOver(now + 1_000_000_000));
            assertTrue(waiting.isOver(now + 1_000_000_001));
        }
    }
}
