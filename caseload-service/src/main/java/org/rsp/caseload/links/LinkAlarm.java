package org.rsp.caseload.links;

import java.util.Set;
import java.util.UUID;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;

/** Hears that records begin to count as one person's, so that no departure goes on that was asked of one of them alone. Implemented by what lets persons depart. */
public interface LinkAlarm {

    /**
     * In the transaction that brings it about, and once for all of them: what is locked for it is locked in one order.
     *
     * @param done what the act leaves behind
     * @param individualIds the records at the ends, by their real ids
     */
    Done joined(Done done, Set<UUID> individualIds, By by);
}
