package org.rsp.returns.statistics;

/**
 * The middle of the days that what is counted took.
 *
 * @param group of which group; empty where it is all of them
 */
public record StatisticMedian(String group, String counted, double days) {

    /** As a row of a query says it: group, what is counted, days. */
    public static StatisticMedian of(Object[] row) {
        return new StatisticMedian((String) row[0], (String) row[1], ((Number) row[2]).doubleValue());
    }
}
