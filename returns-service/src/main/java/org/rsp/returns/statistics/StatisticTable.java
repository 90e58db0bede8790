package org.rsp.returns.statistics;

import java.util.List;
import java.util.Set;

/**
 * A table of which there is one for each quarter.
 *
 * @param code no two tables have the same
 * @param breakdowns by what it can be parted, one at a time
 * @param counts what it counts, in the order in which it is told
 * @param needed of a group of which one of these is kept back, nothing is told: no score is told without how many were asked
 * @param parts which of its counts are the parts of which
 * @param isSummed whether nobody is in two groups, so that they have a sum that is told
 */
public record StatisticTable(
        String code,
        List<StatisticBreakdown> breakdowns,
        List<String> counts,
        Set<String> needed,
        List<StatisticParts> parts,
        boolean isSummed) {

    public StatisticTable {
        breakdowns = List.copyOf(breakdowns);
        counts = List.copyOf(counts);
        needed = Set.copyOf(needed);
        parts = List.copyOf(parts);
    }

    /** One whose counts have nothing to do with each other. */
    public static StatisticTable of(String code, List<StatisticBreakdown> breakdowns, List<String> counts) {
        return new StatisticTable(code, breakdowns, counts, Set.of(), List.of(), true);
    }
}
