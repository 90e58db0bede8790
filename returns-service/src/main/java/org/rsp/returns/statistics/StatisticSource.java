package org.rsp.returns.statistics;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rsp.platform.statistics.Quarter;

/**
 * What counts something for the statistics. A bean of this type in any feature is asked once for each quarter, all of them in one transaction, which sees the rows of
 * every custodian. It counts persons, each once in each count, by what happened in the quarter and when that was written down, which nobody changes; and nobody of those who are left out.
 */
public interface StatisticSource {

    /** What it counts. */
    List<StatisticTable> tables();

    /**
     * The counts of one table, parted so, of each group by whose part it is; what is not there is nothing.
     *
     * @param without persons who are in no count (STA-7)
     */
    List<StatisticCell> count(StatisticTable table, StatisticBreakdown by, Quarter quarter, Set<UUID> without);

    /** How much money it was, of what is paid for. */
    default List<StatisticSum> sums(StatisticTable table, StatisticBreakdown by, Quarter quarter, Set<UUID> without) {
        return List.of();
    }

    /** How many days it took, of what takes days. */
    default List<StatisticMedian> medians(
            StatisticTable table, StatisticBreakdown by, Quarter quarter, Set<UUID> without) {
        return List.of();
    }
}
