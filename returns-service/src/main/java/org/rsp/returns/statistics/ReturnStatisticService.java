package org.rsp.returns.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.rsp.platform.statistics.Quarter;

/** The tables of returns: how many were opened, cleared, let depart and so on, and what stood in the way; for each will one of each. */
@ApplicationScoped
class ReturnStatisticService implements StatisticSource {

    private static final String RETURNS = "RETURNS";
    private static final String OBSTACLES = "OBSTACLES";

    private final ReturnCountRepository counts;

    ReturnStatisticService(ReturnCountRepository counts) {
        this.counts = counts;
    }

    @Override
    public List<StatisticTable> tables() {
        return Stream.of(ReturnWill.values())
                .flatMap(will -> Stream.of(
                        StatisticTable.of(
                                will.table(RETURNS),
                                List.of(
                                        StatisticBreakdown.KIND,
                                        StatisticBreakdown.DESTINATION,
                                        StatisticBreakdown.CUSTODIAN),
                                List.of(
                                        "OPENED",
                                        "CLEARED",
                                        "DEPARTED",
                                        "ARRIVED",
                                        "CAME_BACK",
                                        "CALLED_BACK",
                                        "CANCELLED")),
                        StatisticTable.of(
                                will.table(OBSTACLES),
                                List.of(StatisticBreakdown.REASON),
                                List.of("SUSPENDED", "CANCELLED", "CAME_BACK"))))
                .toList();
    }

    @Override
    public List<StatisticCell> count(StatisticTable table, StatisticBreakdown by, Quarter quarter, Set<UUID> without) {
        var will = ReturnWill.of(table.code());
        var rows = table.code().equals(will.table(RETURNS))
                ? counts.returns(will, by, quarter, without)
                : counts.obstacles(will, quarter, without);
        return rows.stream().map(StatisticCell::of).toList();
    }

    @Override
    public List<StatisticMedian> medians(
            StatisticTable table, StatisticBreakdown by, Quarter quarter, Set<UUID> without) {
        var will = ReturnWill.of(table.code());
        return table.code().equals(will.table(RETURNS))
                ? counts.days(will, by, quarter, without).stream()
                        .map(StatisticMedian::of)
                        .toList()
                : List.of();
    }
}
