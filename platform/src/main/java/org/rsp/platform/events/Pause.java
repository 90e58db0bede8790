package org.rsp.platform.events;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long to wait after a failure: twice as long after each, up to a limit. */
record Pause(Duration first, Duration longest) {

    /** @param last the waiting before, unless something has succeeded since */
    Waiting after(@Nullable Waiting last, long now) {
        Duration twice = last == null ? first : last.length().multipliedBy(2);
        Duration length = twice.compareTo(longest) < 0 ? twice : longest;
        return new Waiting(length, now + length.toNanos());
    }

    record Waiting(Duration length, long until) {

        boolean isOver(long now) {
            return now - until >= 0;
        }
    }
}
