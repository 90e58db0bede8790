package org.rsp.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {

    @Test
    void the_median_round_is_judged() {
        assertEquals(
                "hit",
                Finding.atLeast(0.5, "P1", "", "", List.of(0.1, 0.6, 0.7), "").verdict());
        assertEquals(
                "MISS",
                Finding.atLeast(0.5, "P1", "", "", List.of(0.1, 0.4, 0.9), "").verdict());
    }

    @Test
    void what_reaches_its_bar_exactly_is_a_hit() {
        assertEquals("hit", Finding.atLeast(0.5, "P1", "", "", List.of(0.5), "").verdict());
        assertEquals("hit", Finding.atMost(60, "P4", "", "", List.of(60.0), "").verdict());
    }

    @Test
    void a_ceiling_is_missed_from_above() {
        assertEquals("MISS", Finding.atMost(60, "P4", "", "", List.of(61.0), "").verdict());
    }

    @Test
    void what_is_only_told_is_not_judged() {
        assertEquals("", Finding.told("P1", "", "", List.of(0.0), "").verdict());
        assertFalse(Finding.without("P3", "", "there is none").isMissed());
        assertEquals("", Finding.without("P3", "", "there is none").verdict());
    }
}
