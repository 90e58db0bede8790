package org.rsp.returns.agreements;

import static org.rsp.platform.access.FieldClass.P0;

import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.time.DayType;

/** A time limit of a clause. {@code effect} is what silence means; it is left out where it means nothing. */
record TimeLimitView(
        @Classified(P0) AgreementClock clock,
        @Classified(P0) int days,
        @Classified(P0) DayType dayType,
        @Classified(P0) ClockStart starts,
        @Classified(P0) @Nullable SilenceEffect effect,
        @Classified(P0) @Nullable Integer extendableTo) {

    static TimeLimitView of(DraftLimit limit) {
        return new TimeLimitView(
                limit.clock(), limit.days(), limit.dayType(), limit.starts(), limit.effect(), limit.extendableTo());
    }
}
