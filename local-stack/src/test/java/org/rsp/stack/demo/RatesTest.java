package org.rsp.stack.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class RatesTest {

    @Test
    void what_was_closed_otherwise_is_no_rejection() {
        var rates = Rates.of(120, 30, 150, 60);
        assertEquals(40.0, rates.refugeeRecognition());
        assertEquals(50.0, rates.totalProtection());
        assertEquals(50.0, rates.rejection());
        assertEquals(16.7, rates.closure());
    }

    @Test
    void a_rate_of_few_is_not_told() {
        var rates = Rates.of(10, 4, 10, 1);
        assertNull(rates.refugeeRecognition(), "of 24");
        assertEquals(4.0, rates.closure(), "of 25");
        assertEquals("not told: fewer than 25", Rates.words(null));
    }

    @Test
    void the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
        assertEquals(21, Rates.median(List.of(35, 7, 21)));
        assertEquals(24.5, Rates.median(List.of(35, 7, 28, 21)));
    }
}
