package org.rsp.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rsp.benchmarks.Statements.Took;

class StatementsTest {

    private static final String LONG = "select " + "column_of_a_wide_table, ".repeat(20) + "id from t where ";

    @Test
    void a_short_statement_is_shown_whole_on_one_line() {
        assertEquals("select 1 from t where id = $1", Statements.shortened("  select 1\n  from t\twhere id = $1 "));
    }

    @Test
    void two_that_begin_alike_are_told_apart() {
        var one = Statements.shortened(LONG + "a = $1");
        var other = Statements.shortened(LONG + "b = $1");
        assertNotEquals(one, other);
        assertEquals(one.substring(0, 150), other.substring(0, 150));
        assertTrue(one.length() < 170, one);
        assertEquals(one, Statements.shortened(LONG + "  a = $1"), "the same however it is laid out");
    }

    @Test
    void what_is_one_statement_is_added_up() {
        var both = new Took(2, 1.5, 4).and(new Took(3, 0.5, 1));
        assertEquals(new Took(5, 2, 5), both);
        assertEquals(7, both.millis());
    }
}
