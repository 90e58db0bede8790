package org.rsp.stack.race;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How much of a wait is a fault's, and how much is not. */
class SpellTest {

    private static final Told FIRST_SERVED = Learnt.at(201, 500, 11_000);
    private static final Told LATER = Learnt.at(201, 600, 15_000);
    private static final List<Told> ASKED = List.of(LATER, FIRST_SERVED, Learnt.never(), Learnt.at(201, 0, 100));

    private static Faults.Spell spell(Fault fault, int from, int until) {
        return new Faults.Spell(fault, from * 1_000_000L, until * 1_000_000L);
    }

    private static long ownMillis(Faults.Spell spell, Told told) {
        return Duration.ofNanos(spell.overlap(told)).toMillis();
    }

    @Test
    void a_kill_lasts_until_the_service_has_served_somebody_again() {
        var killed = spell(Fault.KILLED, 1_000, 10_000).untilServed(ASKED);
        assertEquals(10_000, ownMillis(killed, LATER));
        assertEquals(10_000, ownMillis(killed, FIRST_SERVED));
        assertEquals(killed, killed.untilServed(List.of(Learnt.at(201, 20_000, 20_100))), "another round");
        assertEquals(9_000, ownMillis(spell(Fault.KILLED, 1_000, 10_000).untilServed(List.of()), LATER));
    }

    @Test
    void every_other_fault_lasts_as_long_as_it_is_done() {
        for (var fault : List.of(Fault.STOPPED, Fault.BACKENDS_STOPPED, Fault.SLOW, Fault.CUT)) {
            assertEquals(9_000, ownMillis(spell(fault, 1_000, 10_000).untilServed(ASKED), LATER), fault::name);
        }
    }
}
