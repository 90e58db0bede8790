package org.rsp.caseload.stays;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Times that ran out on somebody while the case was sealed, and nobody could act for the person. Implemented by what keeps such times. */
public interface HeldTimes {

    /**
     * They run anew, on every record of these persons.
     *
     * @param individualIds by their real ids
     * @param since the day on which the seal ended
     */
    void runAnew(Set<UUID> individualIds, LocalDate since);
}
