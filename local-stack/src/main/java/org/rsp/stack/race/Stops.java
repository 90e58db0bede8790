package org.rsp.stack.race;

import java.time.Duration;

/**
 * For how long a part is stopped while somebody departs through the service that returns people.
 *
 * @param longest what it may last at most: longer than that service waits, so that it also meets with silence
 * @param patience how long that service waits for an answer
 */
record Stops(Duration longest, Duration patience) {

    /** As the service is set up. */
    static final Stops AS_SET_UP = new Stops(Duration.ofSeconds(10), Duration.ofSeconds(8));

    /** In the same proportions, for those who have less time. */
    static final Stops SHORT = new Stops(Duration.ofMillis(2_000), Duration.ofMillis(1_600));
}
