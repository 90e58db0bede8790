package org.rsp.platform.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rsp.platform.access.ArrangementFacts;
import org.rsp.platform.access.ArrangementFacts.Membership;
import org.rsp.platform.access.CaseFacts;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.facts.FactsOfArrangement.BoundParty;

/** When a copy may be decided on (ACC-14), and that nothing is lost on the way from one service to the other. */
class CopyTest {

    private static final UUID ID = UUID.fromString("019aa8d2-5c1e-7a43-9f0b-6d2c48e1b733");
    private static final UUID CASELOAD = UUID.fromString("019aa8c4-02b8-7f10-8c55-7a90d3e4b622");
    private static final UUID ARRANGEMENT = UUID.fromString("019aa8c1-7d20-7c3e-9a41-1f6b2c8d0e11");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final CaseFacts FACTS =
            new CaseFacts("MYS", Set.of("MMR", "BGD"), true, true, true, Set.of("b", "a"), Set.of("c", "d"));

    private static Copy copy(long version, long heard) {
        return new Copy(heard, FactsOfCase.of(ID, version, FACTS, CASELOAD, ARRANGEMENT), NOON);
    }

    @Test
    void ACC_14_a_copy_holds_until_something_newer_is_heard_of() {
        assertTrue(copy(3, 3).holds(NOON));
        assertTrue(copy(3, 2).holds(NOON), "asked before the news came");
        assertFalse(copy(3, 4).holds(NOON));
    }

    @Test
    void ACC_14_a_copy_holds_if_it_was_confirmed_since_then() {
        assertTrue(copy(3, 3).holds(NOON.minusNanos(1)));
        assertFalse(copy(3, 3).holds(NOON.plusNanos(1)));
    }

    @Test
    void the_facts_of_a_case_come_out_as_they_went_in() {
        var told = FactsOfCase.of(ID, 3, FACTS, CASELOAD, ARRANGEMENT);
        assertEquals(FACTS, told.facts());
        assertEquals(
                new FactsOfCase(
                        ID,
                        3,
                        "MYS",
                        List.of("BGD", "MMR"),
                        true,
                        true,
                        true,
                        List.of("a", "b"),
                        List.of("c", "d"),
                        CASELOAD,
                        ARRANGEMENT),
                told);
        var plain = CaseFacts.unrestricted("UNHCR", Set.of(), false);
        assertEquals(plain, FactsOfCase.of(ID, 1, plain, null, null).facts());
        assertFalse(told.toString().contains("MMR"), told::toString);
    }

    @Test
    void the_facts_of_an_arrangement_come_out_as_they_went_in() {
        var first = LocalDate.of(2026, 1, 1);
        var last = LocalDate.of(2027, 1, 1);
        var told = new FactsOfArrangement(
                ID,
                5,
                true,
                first,
                last,
                List.of(new BoundParty("AUS", NOON, last), new BoundParty("MYS", null, null)),
                List.of(FieldClass.P1));
        assertEquals(
                new ArrangementFacts(
                        true,
                        first,
                        last,
                        Map.of("AUS", new Membership(NOON, last), "MYS", new Membership(null, null)),
                        Set.of(FieldClass.P1)),
                told.facts());
    }
}
