package org.rsp.stack.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rsp.stack.Part;

/** Which faults there are, in which order they come, and where they meet with a departure. */
class FaultTest {

    private static final int DECKS = 40;

    @Test
    void each_part_that_a_departure_needs_is_killed_stopped_and_slowed() {
        for (var part : Set.of(Part.CASELOAD, Part.RETURNS, Part.KAFKA)) {
            var names = Fault.OF_RETURNS.stream()
                    .filter(fault -> fault.part() == part)
                    .map(Fault::name)
                    .collect(Collectors.toSet());
            for (var how : Set.of("KILLED", "STOPPED", "SLOW")) {
                assertTrue(names.stream().anyMatch(name -> name.endsWith(how)), () -> part + " " + how);
            }
        }
        var all = EnumSet.copyOf(Fault.OF_PERMITS);
        all.addAll(Fault.OF_RETURNS);
        assertEquals(EnumSet.allOf(Fault.class), all, "no fault is left out");
    }

    @Test
    void only_what_is_done_to_the_service_that_takes_it_excuses_an_act_that_waits() {
        assertTrue(Fault.OF_PERMITS.stream().allMatch(Fault::holdsUpActs));
        assertFalse(Fault.RETURNS_KILLED.holdsUpActs());
        assertFalse(Fault.KAFKA_STOPPED.holdsUpActs());
    }

    @Test
    void of_each_deck_every_fault_comes_once_and_one_round_is_left_alone() {
        var deck = new Deck(Fault.OF_RETURNS, new Random(7));
        var times = new EnumMap<Fault, Integer>(Fault.class);
        Stream.generate(deck::next)
                .limit(DECKS * (Fault.OF_RETURNS.size() + 1L))
                .filter(Objects::nonNull)
                .forEach(fault -> times.merge(fault, 1, Integer::sum));
        assertEquals(Fault.OF_RETURNS, times.keySet());
        assertEquals(Set.of(DECKS), Set.copyOf(times.values()));
    }

    @Test
    void what_had_nothing_to_harm_comes_next() {
        var deck = new Deck(Fault.OF_PERMITS, new Random(7));
        deck.back(Fault.CUT);
        assertEquals(Fault.CUT, deck.next());
    }

    @Test
    void a_departure_stands_where_it_is_stored_to_stand() {
        assertEquals(Moment.BEFORE, Moment.of("CLEARED", "NONE", false, Moment.Standing.NONE));
        assertEquals(Moment.ASKED, Moment.of("CLEARED", "ASKED", false, Moment.Standing.NONE));
        assertEquals(Moment.ISSUED, Moment.of("CLEARED", "ASKED", false, Moment.Standing.ISSUED));
        assertEquals(Moment.PERMITTED, Moment.of("CLEARED", "ASKED", true, Moment.Standing.ISSUED));
        assertEquals(Moment.SENT, Moment.of("CLEARED", "SENT", true, Moment.Standing.ISSUED));
        assertEquals(Moment.USED, Moment.of("CLEARED", "SENT", true, Moment.Standing.USED));
        assertEquals(Moment.OVER, Moment.of("CLEARED", "REFUSED", true, Moment.Standing.ISSUED));
        assertEquals(Moment.OVER, Moment.of("DEPARTED", "USED", true, Moment.Standing.USED));
    }
}
