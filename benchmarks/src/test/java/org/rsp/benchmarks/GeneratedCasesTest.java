package org.rsp.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GeneratedCasesTest {

    @Test
    void a_value_takes_the_place_of_its_name_and_of_nothing_else() {
        var script = "-- from :from\nselect :from::bigint, :fromage, x::from, :all;\n";
        assertEquals(
                "select 1::bigint, :fromage, x::from, 9;\n",
                GeneratedCases.filled(script, Map.of("from", "1", "all", "9")));
    }

    @Test
    void an_id_has_the_form_of_those_that_the_platform_makes() {
        assertEquals(7, UUID.fromString(GeneratedCases.id(1)).version());
        assertEquals("018bcfe5-6800-7000-8000-0000000f4240", GeneratedCases.id(1_000_000));
    }
}
