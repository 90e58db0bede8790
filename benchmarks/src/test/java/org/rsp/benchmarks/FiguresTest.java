package org.rsp.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void the_median_is_the_middle_one_whatever_the_order() {
        assertEquals(2, Figures.median(List.of(9.0, 1.0, 2.0)));
    }

    @Test
    void the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
        assertEquals(2.5, Figures.median(List.of(4.0, 1.0, 2.0, 3.0)));
    }

    @Test
    void a_percentile_is_a_value_that_was_measured() {
        var hundred = IntStream.rangeClosed(1, 100).mapToObj(n -> (double) n).toList();
        assertEquals(99, Figures.percentile(hundred, 99));
        assertEquals(50, Figures.percentile(hundred, 50));
        assertEquals(100, Figures.percentile(hundred, 100));
        assertEquals(1, Figures.percentile(hundred, 0.5));
    }

    @Test
    void of_few_values_the_ninety_ninth_percentile_is_the_largest() {
        assertEquals(7, Figures.percentile(List.of(7.0, 3.0, 5.0), 99));
    }

    @Test
    void nothing_has_no_median() {
        assertThrows(IllegalArgumentException.class, () -> Figures.median(List.of()));
    }

    @Test
    void there_is_no_percentile_beyond_all() {
        assertThrows(IllegalArgumentException.class, () -> Figures.percentile(List.of(1.0), 101));
    }
}
