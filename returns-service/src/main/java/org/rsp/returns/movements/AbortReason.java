package org.rsp.returns.movements;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rsp.returns.suspensions.SuspensionReason;

/** Why a whole movement is broken off. What stops one person is said of that person's passage. */
enum AbortReason {
    CAPTAIN_REFUSED(null),
    TRANSIT_REFUSED(null),
    MEDICAL_EMERGENCY(null),
    DANGER(null),
    WEATHER_OR_TECHNICAL(null),
    COURT_STAY(SuspensionReason.COURT_STAY);

    private final @Nullable SuspensionReason stops;

    AbortReason(@Nullable SuspensionReason stops) {
        this.stops = stops;
    }

    /** By which reason the return of everybody on it stands still with it (MOV-12). */
    Optional<SuspensionReason> stops() {
        return Optional.ofNullable(stops);
    }
}
