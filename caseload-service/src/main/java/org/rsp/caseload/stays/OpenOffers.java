package org.rsp.caseload.stays;

import java.time.Instant;
import java.util.UUID;

/** What goes on about a case with another organisation, and cannot go on once the case is sealed. Implemented by what hands persons over. */
public interface OpenOffers {

    /** First of all, as whoever takes somebody over does: so neither waits for the other's lock on the case. */
    void lock(UUID caseId);

    /** Before the case is sealed, so that it is an act like any other; without a reason (STY-9). */
    void end(UUID caseId, Instant at);
}
