package org.rsp.stack.race;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * What disturbs a round.
 *
 * @param moment waits, from the start of the round, for the moment in which the fault begins; it can ask whether the round is over
 * @param longestStop for how long a part is stopped at most
 * @param look what is done while the fault is at work
 */
record Disturbance(Deck deck, BiConsumer<Fault, BooleanSupplier> moment, Duration longestStop, Consumer<Fault> look) {

    private static final long WITHIN = 100_000_000;
    /** Longer than some clients wait. */
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    /** At any moment near the start, by a fault of which nobody takes notice. */
    static Disturbance by(Deck deck, Random random) {
        return new Disturbance(deck, (_, _) -> LockSupport.parkNanos(random.nextLong(WITHIN)), LONGEST_STOP, _ -> {});
    }
}
