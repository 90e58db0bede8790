package org.rsp.returns.costs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.rsp.platform.statistics.Quarter;
import org.rsp.returns.statistics.ReturnWill;
import org.rsp.returns.statistics.StatisticBreakdown;
import org.rsp.returns.statistics.StatisticCell;
import org.rsp.returns.statistics.StatisticSource;
import org.rsp.returns.statistics.StatisticSum;
import org.rsp.returns.statistics.StatisticTable;

/**
 * What returns cost, for each kind of cost and each currency apart (CST-6): how many persons, and how much for them together. Who has a ticket has an escort too, so there is
 * no sum over the kinds.
 */
@ApplicationScoped
class CostStatisticService implements StatisticSource {

    private static final String COSTS = "COSTS";

    private final CostCountRepository counts;

    CostStatisticService(CostCountRepository counts) {
        this.counts = counts;
    }

    @Override
    public List<StatisticTable> tables() {
        return Stream.of(ReturnWill.values())
                .map(will -> new StatisticTable(
                        will.table(COSTS),
                        List.of(StatisticBreakdown.COST),
                        List.of("PERSONS"),
                        Set.of(),
                        List.of(),
                        false))
                .toList();
    }

    @Override
    public List<StatisticCell> count(StatisticTable table, StatisticBreakdown by, Quarter quarter, Set<UUID> without) {
        return counts.persons(ReturnWill.of(table.code()), quarter, without).stream()
                .map(StatisticCell::of)
                .toList();
    }

    @Override
    public List<StatisticSum> sums(StatisticTable table, StatisticBreakdown by, Quarter quarter, Set<UUID> without) {
        return counts.sums(ReturnWill.of(table.code()), quarter, without).stream()
                .map(StatisticSum::of)
                .toList();
    }
}
