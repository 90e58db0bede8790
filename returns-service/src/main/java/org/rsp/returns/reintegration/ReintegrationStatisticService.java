package org.rsp.returns.reintegration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.rsp.platform.statistics.Quarter;
import org.rsp.returns.ReintegrationConfig;
import org.rsp.returns.statistics.ReturnWill;
import org.rsp.returns.statistics.StatisticBreakdown;
import org.rsp.returns.statistics.StatisticCell;
import org.rsp.returns.statistics.StatisticParts;
import org.rsp.returns.statistics.StatisticSource;
import org.rsp.returns.statistics.StatisticTable;

/** How many of those who were to be asked after a return answered, and how many scored how: no score without how many answered (REI-7). */
@ApplicationScoped
class ReintegrationStatisticService implements StatisticSource {

    private static final String REVIEWS = "REINTEGRATION";
    private static final String FELL_DUE = "FELL_DUE";
    private static final String ANSWERED = "ANSWERED";
    private static final String TOGETHER = "ALL";

    private final ReintegrationCountRepository counts;
    private final ReintegrationConfig config;

    ReintegrationStatisticService(ReintegrationCountRepository counts, ReintegrationConfig config) {
        this.counts = counts;
        this.config = config;
    }

    /** Who answered is parted once for each dimension: of three counts of four, and how many answered, the fourth would follow. */
    @Override
    public List<StatisticTable> tables() {
        var parts = new ArrayList<>(List.of(
                new StatisticParts(FELL_DUE, List.of(ANSWERED, "NOT_REACHED", "NOT_HELD")),
                new StatisticParts(ANSWERED, List.of("STILL_THERE", "NO_LONGER_THERE")),
                new StatisticParts(ANSWERED, List.of("LEAVES_BY_NEED", "LEAVES_BY_WISH", "STAYS"))));
        dimensions()
                .forEach(dimension -> parts.add(new StatisticParts(
                        ANSWERED,
                        Stream.concat(Stream.of(ScoreBand.values()).map(ScoreBand::name), Stream.of("NO_SCORE"))
                                .map(band -> dimension + "_" + band)
                                .toList())));
        var counted = Stream.concat(Stream.of(FELL_DUE), parts.stream().flatMap(each -> each.parts().stream()))
                .toList();
        return Stream.of(ReturnWill.values())
                .map(will -> new StatisticTable(
                        will.table(REVIEWS),
                        List.of(StatisticBreakdown.MONTHS),
                        counted,
                        Set.of(FELL_DUE, ANSWERED),
                        parts,
                        true))
                .toList();
    }

    private static List<String> dimensions() {
        return Stream.concat(
                        Stream.of(ReintegrationDimension.values()).map(ReintegrationDimension::name),
                        Stream.of(TOGETHER))
                .toList();
    }

    @Override
    public List<StatisticCell> count(StatisticTable table, StatisticBreakdown by, Quarter quarter, Set<UUID> without) {
        return counts
                .reviews(
                        ReturnWill.of(table.code()),
                        quarter,
                        without,
                        config.overdueAfter(),
                        dimensions(),
                        config.lowBelow(),
                        config.highAbove())
                .stream()
                .map(StatisticCell::of)
                .toList();
    }
}
