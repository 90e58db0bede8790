package org.rsp.platform.time;

import java.time.LocalDate;

/** Which days a time frame counts; whose working days says a state by ISO 3166-1 alpha-3. */
public enum DayType {
    CALENDAR {
        @Override
        public LocalDate after(LocalDate begins, int days, String state) {
            return begins.plusDays(days);
        }

        @Override
        public int between(LocalDate first, LocalDate last, String state) {
            return Math.toIntExact(last.toEpochDay() - first.toEpochDay());
        }
    },
    /** Without the days of rest of a state and, as far as its calendar is known, its holidays. */
    WORKING {
        @Override
        public LocalDate after(LocalDate begins, int days, String state) {
            return WorkingDays.of(state).after(begins, days);
        }

        @Override
        public int between(LocalDate first, LocalDate last, String state) {
            return WorkingDays.of(state).between(first, last);
        }
    };

    /** The so-manyth day after this one, which itself is not counted. */
    public abstract LocalDate after(LocalDate begins, int days, String state);

    /** How many of the days that count lie after the first and not after the last. */
    public abstract int between(LocalDate first, LocalDate last, String state);
}
