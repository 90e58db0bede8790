package org.rsp.stack.race;

import java.time.Duration;

/**
 * How long an act for a person's safety may take: as long as a statement waits for a lock, beside what a fault took.
 *
 * @param disturbed how much of the time that the act took was a fault's
 * @param isDisturbed whether there was a fault in the round at all
 */
record Waiting(Duration disturbed, boolean isDisturbed) {

    static final Duration LOCK = Duration.ofSeconds(5);

    static final Waiting CALM = new Waiting(Duration.ZERO, false);

    Duration most() {
        return LOCK.plus(disturbed);
    }

    @Override
    public String toString() {
        return "may take " + most().toMillis() + " ms (a fault " + disturbed.toMillis() + ")";
    }
}
