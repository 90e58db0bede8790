package org.rsp.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private static Slice slice(long operations, double service) {
        return new Slice(operations, 0, 2, 1, 2, new Cpu(service, 0, 1, 0, 1));
    }

    @Test
    void a_ratio_is_of_two_slices_of_one_round() {
        var rounds = new Rounds(Map.of(
                "a", List.of(slice(100, 1), slice(300, 1)),
                "b", List.of(slice(200, 1), slice(300, 1))));
        assertEquals(List.of(0.5, 1.0), rounds.ratios("a", "b"));
    }

    @Test
    void cpu_is_told_in_milliseconds_for_each_operation() {
        var rounds = new Rounds(Map.of("a", List.of(slice(1_000, 2), slice(1_000, 4), slice(1_000, 3))));
        assertEquals(3, rounds.cpuEach("a").service(), 1e-9);
        assertEquals(4, rounds.cpuEach("a").ofWork(), 1e-9);
        assertEquals(500, rounds.rate("a"), 1e-9);
    }

    @Test
    void the_share_of_the_generator_is_of_all_cpu_used_meanwhile() {
        assertEquals(0.25, slice(1_000, 2).generatorShare(), 1e-9);
    }

    @Test
    void who_sat_out_a_round_cannot_be_compared() {
        Map<String, List<Slice>> uneven = Map.of("a", List.of(slice(1, 1)), "b", List.of());
        assertThrows(IllegalArgumentException.class, () -> new Rounds(uneven));
    }
}
