package org.rsp.returns.agreements;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.time.TimeFrame;

/**
 * A clock between two states: how long it runs, from what, and what silence means. Whoever starts one asks on that day and keeps the last day that it
 * gives: what changes in an agreement later changes no clock that runs.
 *
 * @param extendable how long it runs at most where the time is extended; none where that is not agreed
 * @param effect none where silence means nothing
 * @param calendarOf the state whose working days count, if working days count
 * @param agreement none where it is the standard for all and no agreement says otherwise
 */
public record AgreedClock(
        AgreementClock clock,
        TimeFrame frame,
        ClockStart starts,
        @Nullable SilenceEffect effect,
        @Nullable TimeFrame extendable,
        String calendarOf,
        @Nullable UUID agreement) {

    /** The last day on which it can be answered. */
    public LocalDate lastDay(LocalDate began) {
        return frame.after(began, calendarOf);
    }

    /** The last day if the time is extended; empty where it cannot be. */
    public Optional<LocalDate> lastDayExtended(LocalDate began) {
        return Optional.ofNullable(extendable).map(longest -> longest.after(began, calendarOf));
    }

    /** What silence means on a day after the last one; empty before, and where it means nothing. */
    public Optional<SilenceEffect> effectOn(LocalDate today, LocalDate lastDay) {
        return today.isAfter(lastDay) ? Optional.ofNullable(effect) : Optional.empty();
    }
}
