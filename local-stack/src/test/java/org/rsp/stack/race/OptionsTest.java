package org.rsp.stack.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.stack.Refused;

/** What can be said after {@code ./rsp race}. */
class OptionsTest {

    @Test
    void each_number_can_be_said() {
        assertEquals(
                new Options(300, 40, 20, 0, 4, 7, true),
                Options.of(List.of(
                        "--races",
                        "300",
                        "--returns",
                        "40",
                        "--transfers",
                        "20",
                        "--decisions",
                        "0",
                        "--lanes",
                        "4",
                        "--seed",
                        "7",
                        "--json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--quick", "--races", "--races many", "--races -1", "--lanes 0"})
    void what_would_do_something_else_than_was_meant_is_refused(String said) {
        assertThrows(Refused.class, () -> Options.of(List.of(said.split(" "))));
    }
}
