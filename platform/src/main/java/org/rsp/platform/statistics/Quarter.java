package org.rsp.platform.statistics;

import java.time.LocalDate;
import org.rsp.platform.problem.Refusal;

/** A calendar quarter that is over. */
public record Quarter(LocalDate from, LocalDate to) {

    /** No service knows of anything before it: whoever asks for every quarter that ever was has no tables counted and kept of them all. */
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    /** STA-1: two tables of periods that overlap would tell, one less the other, what a table does not. */
    public static Quarter over(LocalDate from, LocalDate to, LocalDate today) {
        var begins = !from.isBefore(FIRST)
                && from.isBefore(today)
                && from.getDayOfMonth() == 1
                && from.getMonth().firstMonthOfQuarter() == from.getMonth();
        if (!begins || !to.equals(from.plusMonths(3).minusDays(1)) || !to.isBefore(today)) {
            throw Refusal.field(
                    "/to",
                    "STA-1",
                    "Ask for the first and the last day of a calendar quarter since 1990 that is over.");
        }
        return new Quarter(from, to);
    }
}
