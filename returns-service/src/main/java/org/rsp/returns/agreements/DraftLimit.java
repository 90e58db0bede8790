package org.rsp.returns.agreements;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.time.DayType;
import org.rsp.platform.time.TimeFrame;

/**
 * A time limit as it is drafted, or as the library or a standard has it.
 *
 * @param effect what silence means; none where it means nothing
 * @param extendableTo the days at most, all together, where the time can be extended
 */
record DraftLimit(
        AgreementClock clock,
        int days,
        DayType dayType,
        ClockStart starts,
        @Nullable SilenceEffect effect,
        @Nullable Integer extendableTo) {

    AgreedClock between(StatePair pair, @Nullable UUID agreement) {
        return new AgreedClock(
                clock,
                new TimeFrame(days, dayType),
                starts,
                effect,
                extendableTo == null ? null : new TimeFrame(extendableTo, dayType),
                clock.owedBy(pair),
                agreement);
    }
}
