package org.rsp.returns.returns;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.returns.guards.GuardedReturn;

/** Says whether a return stands still. Implemented by what keeps why. */
public interface Suspending {

    /** In the transaction of who asks, who has locked the return. */
    boolean isSuspended(UUID returnId);

    /** Which of these do, for a list. */
    Set<UUID> suspended(Set<UUID> returnIds);

    /**
     * SUS-6: what stands of the person's earlier returns stops this one too, as part of the act that opens it.
     *
     * @param next the return that is opened
     */
    Done carried(Done done, GuardedReturn next, By by);

    /** A return was opened by a plan of then: what was done for the person's safety since, and was heard of before, stops it (SUS-8). In the transaction of the event. */
    void planned(UUID returnId, Instant plannedAt);

    /** The permit of a departure that was asked for is void: something was done for the person's safety, and what is not told. In the transaction of the event. */
    void permitVoided(UUID returnId, Instant at);

    /** The person has agreed to go by own will, in another kind than that of this return (SUS-9). In the transaction of the event. */
    void voluntaryAgreed(UUID returnId, Instant at);
}
