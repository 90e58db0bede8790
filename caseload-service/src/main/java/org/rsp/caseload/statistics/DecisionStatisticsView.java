package org.rsp.caseload.statistics;

import static org.rsp.platform.access.FieldClass.P0;

import java.time.LocalDate;
import java.util.List;
import org.rsp.platform.access.Classified;
import org.rsp.platform.statistics.Quarter;

/**
 * What was lodged and decided in a quarter, in persons, from the register of every custodian.
 *
 * @param definition of what each count and rate is; another one has another name
 * @param countedOn since when nothing in it has changed
 */
record DecisionStatisticsView(
        @Classified(P0) LocalDate from,
        @Classified(P0) LocalDate to,
        @Classified(P0) StatisticsLevel level,
        @Classified(P0) Breakdown by,
        @Classified(P0) String definition,
        @Classified(P0) LocalDate countedOn,
        @Classified(P0) List<ToldCounts> groups,
        @Classified(P0) ToldCounts all) {

    private static final String DEFINITION = "rsp-decisions-2";

    static DecisionStatisticsView of(
            StatisticsLevel level, Breakdown by, Quarter quarter, LocalDate countedOn, List<ToldCounts> told) {
        return new DecisionStatisticsView(
                quarter.from(),
                quarter.to(),
                level,
                by,
                DEFINITION,
                countedOn,
                told.subList(0, told.size() - 1),
                told.getLast());
    }
}
