package org.rsp.stack.race;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the database holds of one race.
 *
 * @param reason why the permit is void, or its person called back
 * @param committed when each act on the permit was committed, by the act's name
 * @param told the events of the permit in the order of their numbers, each with its type
 * @param acts when each act for the person's safety that is stored was committed
 */
record StoredPermit(
        String state, @Nullable String reason, Map<String, Instant> committed, List<String> told, List<Instant> acts) {

    static final StoredPermit NOT_THERE = new StoredPermit("not there", null, Map.of(), List.of(), List.of());

    /** The act by which it is used. */
    static final String CONSUME = "consumeDeparturePermit";

    boolean isUsed() {
        return committed.containsKey(CONSUME);
    }

    StoredPermit beside(List<Instant> done) {
        return new StoredPermit(state, reason, committed, told, done);
    }
}
