package org.rsp.platform.facts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CircuitTest {

    private static final Duration A_MOMENT = Duration.ofNanos(1_000);

    /** A clock that the test moves. */
    private static class Hands extends Clock {

        private Instant now = Instant.parse("2026-11-22T10:15:30Z");

        void on(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final Hands clock = new Hands();
    private final Circuit circuit = new Circuit(clock);

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertTrue(circuit.lets());
            circuit.failed();
        }
    }

    @Test
    void a_failure_or_two_stop_nobody() {
        fail(Circuit.ENOUGH - 1);
        assertTrue(circuit.lets());
        assertTrue(circuit.lets());
    }

    @Test
    void after_enough_failures_in_a_row_nobody_asks_until_the_pause_is_over() {
        fail(Circuit.ENOUGH);
        assertFalse(circuit.lets());
        clock.on(Circuit.PAUSE.minus(A_MOMENT));
        assertFalse(circuit.lets());
        clock.on(A_MOMENT);
        assertTrue(circuit.lets());
    }

    @Test
    void then_one_asks_and_the_others_wait_for_what_it_finds() {
        fail(Circuit.ENOUGH);
        clock.on(Circuit.PAUSE);
        assertTrue(circuit.lets());
        assertFalse(circuit.lets());
        circuit.answered();
        assertTrue(circuit.lets());
        fail(Circuit.ENOUGH - 1);
        assertTrue(circuit.lets());
    }

    @Test
    void who_asks_in_vain_begins_a_new_pause() {
        fail(Circuit.ENOUGH);
        clock.on(Circuit.PAUSE);
        assertTrue(circuit.lets());
        clock.on(Circuit.PAUSE.minus(A_MOMENT));
        circuit.failed();
        clock.on(A_MOMENT);
        assertFalse(circuit.lets());
        clock.on(Circuit.PAUSE);
        assertTrue(circuit.lets());
    }

    @Test
    void failures_count_only_in_a_row() {
        for (int i = 0; i < Circuit.ENOUGH; i++) {
            fail(1);
            circuit.answered();
        }
        assertTrue(circuit.lets());
    }
}
