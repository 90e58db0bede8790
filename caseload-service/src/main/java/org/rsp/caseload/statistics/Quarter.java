package org.rsp.caseload.statistics;

import java.time.LocalDate;
import org.rsp.platform.problem.Refusal;

/** A calendar quarter that is over. */
record Quarter(LocalDate from, LocalDate to) {

    /** STA-1: two tables of periods that overlap would tell, one less the other, what a table does not. */
    static Quarter over(LocalDate from, LocalDate to, LocalDate today) {
        var begins = from.getDayOfMonth() == 1 && from.getMonth().firstMonthOfQuarter() == from.getMonth();
        if (!begins || !to.equals(from.plusMonths(3).minusDays(1)) || !to.isBefore(today)) {
            throw Refusal.field(
                    "/to", "STA-1", "Ask for the first and the last day of a calendar quarter that is over.");
        }
        return new Quarter(from, to);
    }
}
