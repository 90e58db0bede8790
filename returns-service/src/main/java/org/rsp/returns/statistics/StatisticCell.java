package org.rsp.returns.statistics;

/**
 * A count, before anything is kept back.
 *
 * @param group of which group
 * @param custodian whose part of it that is, and who so knows it
 * @param counted which of the table's counts
 */
public record StatisticCell(String group, String custodian, String counted, long number) {

    /** As a row of a query says it: group, custodian, what is counted, how many. */
    public static StatisticCell of(Object[] row) {
        return new StatisticCell((String) row[0], (String) row[1], (String) row[2], ((Number) row[3]).longValue());
    }
}
