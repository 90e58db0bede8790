package org.rsp.platform.handover;

import java.time.Instant;

/** A feature's offers that expire. A bean of this type is asked again and again, as the system and in no transaction. */
public interface Expiring {

    /**
     * Lets the offer expire whose time was over first, in a transaction of its own, and tells both sides.
     * It is done at the time of the one clock, whatever time is looked back from: no event is of the future.
     *
     * @return whether there was one
     */
    boolean expireOne(Instant now);
}
