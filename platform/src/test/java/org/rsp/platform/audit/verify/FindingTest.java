package org.rsp.platform.audit.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FindingTest {

    @Test
    void names_the_place_as_far_as_there_is_one() {
        assertEquals(
                "chain proof, sequence 7, entry abc: it is altered",
                new Finding("proof", 7, "abc", "it is altered").sentence());
        assertEquals("chain proof, sequence 7: it is gone", new Finding("proof", 7, null, "it is gone").sentence());
        assertEquals("chain (none), entry abc: alone", new Finding("(none)", 0, "abc", "alone").sentence());
    }

    @Test
    void a_report_is_good_without_any() {
        assertTrue(new Report(3, 1, 0, List.of()).isGood());
        assertFalse(new Report(3, 1, 0, List.of(new Finding("proof", 1, null, "it is gone"))).isGood());
    }

    @Test
    void a_chain_of_which_nothing_was_published_has_no_heads() {
        var heads = new PublishedHeads(Map.of("proof", new TreeMap<>(Map.of(7L, "00ff"))));
        assertEquals(Map.of(7L, "00ff"), heads.of("proof"));
        assertEquals(Map.of(), heads.of("other"));
        assertEquals(Set.of("proof"), heads.chains());
        assertEquals(Set.of(), PublishedHeads.none().chains());
    }
}
