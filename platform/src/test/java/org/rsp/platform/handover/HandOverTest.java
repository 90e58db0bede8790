package org.rsp.platform.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.problem.Refusal;

/** The one machine of all hand-overs, with both sides, and the clock, doing whatever they like in any order. */
class HandOverTest {

    private static final int RUNS = 20_000;
    private static final Instant BEGUN = Instant.parse("2026-11-22T08:00:00Z");
    private static final Set<HandOverState> ENDINGS = Set.of(
            HandOverState.ACCEPTED,
            HandOverState.PARTLY_ACCEPTED,
            HandOverState.REJECTED,
            HandOverState.REVOKED,
            HandOverState.EXPIRED);

    /** The table as a feature would have it. */
    private enum Act implements HandOverTransition<HandOverState> {
        OFFER,
        PREVIEW,
        ACCEPT,
        ACCEPT_IN_PART,
        REJECT,
        COUNTER,
        AGREE,
        INSIST,
        REVOKE,
        EXPIRE;

        static final Lifecycle<HandOverState, Act> LIFECYCLE =
                Lifecycle.of("Parcel", Act.class, HandOverState.class, ENDINGS);

        @Override
        public HandOverAct act() {
            return HandOverAct.valueOf(name());
        }

        @Override
        public Row<HandOverState> row() {
            return act().row(HandOverState.class, "an act", Role.SUPERVISOR);
        }
    }

    private static By by(String organisation, Role role, int second) {
        return new By(new Actor(organisation, "client", organisation, Set.of(role)), BEGUN.plusSeconds(second));
    }

    private static HandOver handOver() {
        return new HandOver("MYS", "AUS", BEGUN.plusSeconds(60));
    }

    private static String refusal(HandOverState state, Act act, By by) {
        var refusal = assertThrows(Refusal.class, () -> handOver().after(Act.LIFECYCLE, state, act, by));
        return refusal.guards().isEmpty()
                ? refusal.type().slug()
                : refusal.guards().getFirst().code();
    }

    @Test
    void whatever_the_two_do_in_whatever_order_there_is_one_outcome_and_no_act_is_lost() {
        var random = new Random(20261122);
        for (int run = 0; run < RUNS; run++) {
            var between = handOver();
            var state = HandOverState.OFFERED;
            var done = new ArrayList<HandOverState>(List.of(state));
            for (int second = 0; second < 70; second++) {
                var act = Act.values()[1 + random.nextInt(Act.values().length - 1)];
                var offering = random.nextBoolean();
                var by = act == Act.EXPIRE
                        ? by("NONE", Role.SERVICE, second)
                        : by(offering ? "MYS" : "AUS", Role.SUPERVISOR, second);
                var own = act.act()
                        .side()
                        .map(side -> (side == Side.OFFERING) == offering)
                        .orElse(true);
                var inTime = act == Act.EXPIRE || second < 60;
                var open = act.from().contains(state);
                try {
                    var next = between.after(Act.LIFECYCLE, state, act, by);
                    assertTrue(own && inTime && open, "done by whose it is, where it is open, in time");
                    state = next;
                    done.add(state);
                } catch (Refusal refusal) {
                    assertTrue(!own || !inTime || !open, "refused for a reason only");
                }
            }
            assertEquals(1, done.stream().filter(ENDINGS::contains).count() + (ENDINGS.contains(state) ? 0 : 1));
            assertTrue(done.subList(0, done.size() - 1).stream().noneMatch(ENDINGS::contains), "nothing after the end");
        }
    }

    @Test
    void HND_1_the_other_side_is_refused_and_is_not_offered_the_act() {
        for (Act act : Act.values()) {
            act.act().side().filter(_ -> act != Act.OFFER).ifPresent(side -> {
                var other = by(side == Side.OFFERING ? "AUS" : "MYS", Role.SUPERVISOR, 1);
                for (var state : act.from()) {
                    assertEquals("HND-1", refusal(state, act, other));
                    var open = handOver().open(Act.LIFECYCLE, state, other.actor());
                    assertTrue(!open.contains(Act.LIFECYCLE.operation(act)));
                }
            });
        }
    }

    @Test
    void HND_2_when_the_time_is_over_nobody_does_anything_but_the_clock() {
        assertEquals("HND-2", refusal(HandOverState.PREVIEWED, Act.ACCEPT, by("AUS", Role.SUPERVISOR, 60)));
        assertEquals("HND-2", refusal(HandOverState.PREVIEWED, Act.REVOKE, by("MYS", Role.SUPERVISOR, 60)));
        var clock = by("NONE", Role.SERVICE, 60);
        assertEquals(
                HandOverState.EXPIRED, handOver().after(Act.LIFECYCLE, HandOverState.PREVIEWED, Act.EXPIRE, clock));
        assertEquals("not-your-role", refusal(HandOverState.PREVIEWED, Act.EXPIRE, by("MYS", Role.SUPERVISOR, 60)));
    }

    @Test
    void whoever_comes_second_is_told_how_it_ended() {
        for (var state : HandOverState.values()) {
            if (ENDINGS.contains(state)) {
                var refusal = assertThrows(Refusal.class, () -> handOver().mustGoOn(Act.LIFECYCLE, state));
                assertEquals("step-not-open", refusal.type().slug());
                assertTrue(refusal.detail().contains(state.name()));
            } else {
                handOver().mustGoOn(Act.LIFECYCLE, state);
            }
        }
    }
}
