package org.rsp.caseload.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many days somebody has to appeal, counted from the day after the one on which it is written down that the person was told, so that no date that
 * somebody types shortens the wait (DEC-4).
 */
record AppealClock(int days) {

    private static final int FEWEST = 30;

    AppealClock {
        if (days < FEWEST) {
            throw new IllegalArgumentException("rsp.rsd.appeal-days: a person has at least 30 days to appeal");
        }
    }

    LocalDate lastDay(LocalDate recordedOn) {
        return recordedOn.plusDays(days);
    }

    /** The later of what was set, if anything was, and what is. */
    static LocalDate later(@Nullable LocalDate set, LocalDate other) {
        return set == null || other.isAfter(set) ? other : set;
    }

    /** A day is over when it is over everywhere on earth: today is that of UTC, and west of it the last day lasts longer. */
    static boolean isOver(LocalDate lastDay, LocalDate today) {
        return today.isAfter(lastDay.plusDays(1));
    }
}
