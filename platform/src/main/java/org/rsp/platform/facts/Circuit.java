package org.rsp.platform.facts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Spares a neighbour that does not answer, and those who would wait for it in vain: after some failures in a row nobody asks
 * for a while, then one does, for all.
 */
final class Circuit {

    static final int ENOUGH = 3;
    static final Duration PAUSE = Duration.ofSeconds(2);

    private final Clock clock;
    private int failures;
    private Instant nextTry = Instant.MIN;

    Circuit(Clock clock) {
        this.clock = clock;
    }

    /** Whether to ask now. */
    synchronized boolean lets() {
        if (failures < ENOUGH) {
            return true;
        }
        var now = clock.instant();
        if (now.isBefore(nextTry)) {
            return false;
        }
        nextTry = now.plus(PAUSE);
        return true;
    }

    synchronized void answered() {
        failures = 0;
    }

    synchronized void failed() {
        failures++;
        nextTry = clock.instant().plus(PAUSE);
    }
}
