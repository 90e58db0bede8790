package org.rsp.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1_000_000_000L);
    private final RateLimit rate = new RateLimit(10, 20, 3, now::get);

    @Test
    void lets_a_burst_through_then_one_every_tenth_of_a_second() {
        assertEquals(20, taken("mys", 100));
        pass(Duration.ofMillis(100));
        assertEquals(1, taken("mys", 100));
    }

    @Test
    void says_how_long_to_wait() {
        assertEquals(20, taken("mys", 20));
        assertEquals(Duration.ofMillis(100), rate.take("mys"));
    }

    @Test
    void one_client_does_not_slow_another() {
        assertEquals(20, taken("mys", 100));
        assertTrue(rate.take("idn").isZero());
    }

    @Test
    void forgets_whoever_rested_long_enough() {
        assertEquals(20, taken("mys", 100));
        pass(Duration.ofSeconds(3));
        assertTrue(rate.take("idn").isZero());
        assertEquals(1, rate.remembered());
        assertEquals(20, taken("mys", 100));
    }

    @Test
    void remembers_no_more_clients_than_it_may_and_still_limits_the_rest() {
        for (int i = 0; i < 3; i++) {
            assertTrue(rate.take("known-" + i).isZero());
        }
        int let = 0;
        for (int i = 0; i < 100; i++) {
            let += rate.take("stranger-" + i).isZero() ? 1 : 0;
        }
        assertEquals(20, let);
        assertEquals(3, rate.remembered());
        assertFalse(rate.take("one-more").isZero());
    }

    private int taken(String client, int asked) {
        int taken = 0;
        for (int i = 0; i < asked; i++) {
            taken += rate.take(client).isZero() ? 1 : 0;
        }
        return taken;
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
