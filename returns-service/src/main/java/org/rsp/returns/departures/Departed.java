package org.rsp.returns.departures;

import java.time.Instant;
import java.util.UUID;

/** What is to be done with a return when it is heard what came of its permit. Implemented by what has the returns; in the transaction of the event. */
public interface Departed {

    /** The permit was used. It may be known already. */
    void departed(UUID returnId, UUID permitId, Instant at);

    /** The permit is void; somebody may have been to depart on it. */
    void voided(UUID returnId, UUID permitId, Instant at);

    /** The alarm: after the departure on this permit something was done for the person's safety. That it was used may not have been heard before. */
    void calledBack(UUID returnId, UUID permitId, Instant at);
}
