package org.rsp.stack.race;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/**
 * By how much one of two rivals is ahead: by chance, around the lead at which each has won about half of the races so far. It learns how long requests
 * take on this machine and which of the two is served faster; without it one side would win nearly always, and nothing be tried.
 */
final class Handicap {

    private static final double STEP = 1.0;

    private final Random random;
    private final double spread;
    private double middle;
    private double took;

    /**
     * @param spread by how much of the time that the first one takes the lead goes up and down
     * @param took how long that is, before anything is learnt
     */
    Handicap(Random random, double spread, Duration took) {
        this.random = random;
        this.spread = spread;
        this.took = took.toNanos();
    }

    /** In nanoseconds; the second of the two is ahead where it is less than 0. */
    synchronized long lead() {
        return (long) (middle + took * spread * (2 * random.nextDouble() - 1));
    }

    /** From one round; what a fault held up tells nothing. */
    synchronized void learn(List<Rivals> round) {
        var told = round.stream()
                .filter(two -> !two.one().isResolved() && !two.other().isResolved())
                .toList();
        if (told.isEmpty()) {
            return;
        }
        double median = told.stream()
                .mapToLong(two -> two.one().took().toNanos())
                .sorted()
                .skip(told.size() / 2)
                .findFirst()
                .orElse((long) took);
        took = (took + median) / 2;
        double first = told.stream().filter(two -> two.one().isDone()).count() / (double) told.size();
        middle -= (first - 0.5) * took * STEP;
    }
}
