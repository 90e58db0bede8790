package org.rsp.stack.race;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever is served faster, each of two rivals comes first in a good part of the races. */
class HandicapTest {

    private static final int ROUNDS = 100;
    private static final int A_ROUND = 20;

    /** A race in which the second needs so many milliseconds longer until it holds the lock. */
    private static Rivals raced(long lead, int longer) {
        boolean first = lead > -longer * 1_000_000L;
        return new Rivals(Learnt.at(first ? 200 : 409, 0, 50), Learnt.at(201, 0, 60));
    }

    private static long firstIn(int longer) {
        var handicap = new Handicap(new Random(7), 0.5, Duration.ofMillis(40));
        var all = new ArrayList<Rivals>();
        for (int i = 0; i < ROUNDS; i++) {
            var round = IntStream.range(0, A_ROUND)
                    .mapToObj(_ -> raced(handicap.lead(), longer))
                    .toList();
            handicap.learn(round);
            all.addAll(round);
        }
        return all.stream().filter(two -> two.one().isDone()).count();
    }

    @Test
    void each_comes_first_in_more_than_a_third() {
        for (int longer : List.of(-100, 0, 30, 200)) {
            long first = firstIn(longer);
            long all = (long) ROUNDS * A_ROUND;
            assertTrue(first > all / 3 && first < all * 2 / 3, () -> longer + " ms: " + first + " of " + all);
        }
    }
}
