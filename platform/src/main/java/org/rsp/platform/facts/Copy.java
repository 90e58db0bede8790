package org.rsp.platform.facts;

import java.time.Instant;

/**
 * A copy as it is stored.
 *
 * @param heard the newest version that an event has told of
 * @param confirmedAt when the question was asked that this is the answer to: later than that, anything may have happened
 */
record Copy(long heard, Copied facts, Instant confirmedAt) {

    /** Whether it may be decided on: nothing newer was heard of, and it was confirmed since then. ACC-14 */
    boolean holds(Instant since) {
        return isLastHeard() && !confirmedAt.isBefore(since);
    }

    /** Nothing newer was heard of, however long ago it was confirmed. */
    boolean isLastHeard() {
        return facts.version() >= heard;
    }
}
