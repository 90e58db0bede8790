package org.rsp.platform.jobs;

import java.time.Instant;

/** Work that is to be done from time to time. A bean of this type is found and called by itself. */
public interface Job {

    /** What keeps two instances from doing it at once; the same for all versions of the work. */
    String name();

    /**
     * Does a small part of it, in a transaction of the service's own.
     *
     * @return whether there may be more to do
     */
    boolean turn(Instant now);
}
