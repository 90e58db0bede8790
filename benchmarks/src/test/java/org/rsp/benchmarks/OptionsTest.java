package org.rsp.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.stack.Refused;

class OptionsTest {

    @Test
    void everything_is_measured_unless_it_is_said() {
        var options = Options.of(List.of());
        assertEquals(Set.of(Bar.values()), options.only());
        assertEquals(1_000_000, options.cases());
    }

    @Test
    void what_is_quick_leaves_no_part_out_unless_it_is_asked_to() {
        assertFalse(Options.of(List.of("--quick")).wants(Bar.PARTS));
        assertTrue(Options.of(List.of("--quick", "--only", "PARTS")).wants(Bar.PARTS));
    }

    @Test
    void what_is_said_wins_over_what_is_quick_in_any_order() {
        assertEquals(
                5_000_000, Options.of(List.of("--cases", "5000000", "--quick")).cases());
        assertEquals(100_000, Options.of(List.of("--quick", "--rounds", "5")).cases());
        assertEquals(5, Options.of(List.of("--quick", "--rounds", "5")).rounds());
    }

    @Test
    void takes_some_bars_and_an_earlier_result() {
        var options = Options.of(List.of("--only", "P1, P4", "--against", "earlier.json", "--json"));
        assertEquals(Set.of(Bar.P1, Bar.P4), options.only());
        assertEquals(Path.of("earlier.json"), options.against());
        assertEquals(true, options.json());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--fast", "--only", "--only P5", "--cases few", "--cases 0", "--rounds 0", "--against"})
    void says_what_it_does_not_understand(String words) {
        assertThrows(Refused.class, () -> Options.of(List.of(words.split(" "))));
    }
}
