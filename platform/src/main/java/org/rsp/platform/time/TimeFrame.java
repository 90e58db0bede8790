package org.rsp.platform.time;

import java.time.LocalDate;

/** How long something may take: a number of days, and which days count. */
public record TimeFrame(int days, DayType dayType) {

    /** The last day of it. The day on which it begins is not counted. */
    public LocalDate after(LocalDate begins, String state) {
        return dayType.after(begins, days, state);
    }
}
