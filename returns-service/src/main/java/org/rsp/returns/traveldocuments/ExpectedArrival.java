package org.rsp.returns.traveldocuments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Knows when a person who returns will arrive. Implemented by what plans journeys; asked in the transaction of whoever asks guard G9. */
public interface ExpectedArrival {

    /** The day, or the last one that it may be; empty where no journey is planned. */
    Optional<LocalDate> findDay(UUID returnId);
}
