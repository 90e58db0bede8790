package org.rsp.platform.lifecycle;

import java.util.List;

/**
 * What follows of itself from an act. A bean of this type is asked after each act on each resource of the service, in the transaction
 * of the act, when its history entry is kept.
 */
public interface Sequel {

    /**
     * What it did: kept and told like the act. Nothing follows from that again.
     *
     * @param entry what was done, and to which state that led
     */
    List<Acts.Done> of(Versioned resource, HistoryEntry entry);
}
