package org.rsp.returns.movements;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rsp.returns.suspensions.SuspensionReason;

/** Why a person is not on a manifest any more. */
enum ReleaseReason {
    REBOOKED(null),
    DID_NOT_COME(null),
    MEDICAL(SuspensionReason.UNFIT),
    CARRIER_REFUSED(SuspensionReason.CARRIER_REFUSED),
    FEAR_EXPRESSED(SuspensionReason.FEAR_EXPRESSED),
    COURT_STAY(SuspensionReason.COURT_STAY),
    /** The return stands still; why, its suspensions say, to whom they may. */
    SUSPENDED(null),
    NOT_CLEARED(null),
    MOVEMENT_OVER(null);

    private final @Nullable SuspensionReason stops;

    ReleaseReason(@Nullable SuspensionReason stops) {
        this.stops = stops;
    }

    /** By which reason the person's return stands still with it (MOV-12). */
    Optional<SuspensionReason> stops() {
        return Optional.ofNullable(stops);
    }

    /** As it is kept and told: what is told of a suspension to few is told here to nobody. */
    ReleaseReason kept() {
        return stops == null ? this : SUSPENDED;
    }

    /** What staff can say; the others follow from something. */
    boolean isSaidByStaff() {
        return switch (this) {
            case REBOOKED, DID_NOT_COME, MEDICAL, CARRIER_REFUSED, FEAR_EXPRESSED, COURT_STAY -> true;
            case SUSPENDED, NOT_CLEARED, MOVEMENT_OVER -> false;
        };
    }
}
