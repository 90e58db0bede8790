package org.rsp.returns.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.money.Money;
import org.rsp.platform.statistics.Quarter;

/** A table as it was counted, and what of it is told. */
record KeptTable(
        StatisticTable table,
        StatisticBreakdown by,
        Quarter quarter,
        LocalDate countedOn,
        List<StatisticCell> cells,
        List<StatisticMedian> medians,
        List<StatisticSum> sums) {

    static final String ALL = "ALL";

    /** Of fewer no median, no share and no amount is told (STA-3). */
    static final int FEWEST_OF_A_RATE = 25;

    private static final int DIGITS_OF_A_SHARE = 4;

    /** What is told of one group, or of all. */
    record ToldGroup(String group, List<ToldCount> counts) {

        /** Of a group of which there is nothing to tell, not even that it is there is told. */
        boolean isEmpty() {
            return counts.stream().allMatch(each -> each.number() == null || each.number() == 0);
        }

        ToldGroup keptBack() {
            return new ToldGroup(group, counts.stream().map(ToldCount::keptBack).toList());
        }
    }

    /** One count of a group; none where it is kept back. */
    record ToldCount(
            String counted,
            @Nullable Long number,
            @Nullable Long medianDays,
            @Nullable BigDecimal share,
            @Nullable Money sum) {

        ToldCount keptBack() {
            return new ToldCount(counted, null, null, null, null);
        }
    }

    /**
     * Of the groups that have something to tell and, last, of all.
     *
     * @param reader STA-4: a state is told nothing of those who go there as such
     */
    List<ToldGroup> told(String reader) {
        var groups =
                List.copyOf(cells.stream().map(StatisticCell::group).collect(Collectors.toCollection(TreeSet::new)));
        var unnamed = IntStream.range(0, groups.size())
                .filter(row -> isOf(reader, groups.get(row)))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
        var kept = new KeptCounts(table, groups, cells, unnamed);
        return IntStream.rangeClosed(0, groups.size())
                .filter(row -> !unnamed.contains(row))
                .mapToObj(row -> row < groups.size() ? told(groups.get(row), row, kept) : all(reader, row, kept))
                .filter(told -> !told.isEmpty() || told.group().equals(ALL))
                .toList();
    }

    private boolean isOf(String reader, String group) {
        return switch (by) {
            case DESTINATION -> group.equals(reader);
            case AGREEMENT -> group.endsWith("-" + reader);
            case CUSTODIAN, KIND, REASON, MONTHS, COST -> false;
        };
    }

    /**
     * STA-4: beside groups of which a state is told all but its own, the sum of all is told to none. Were it kept back only where it is of nobody else, that
     * would say so; and another breakdown tells it.
     */
    private ToldGroup all(String reader, int row, KeptCounts kept) {
        var all = told(ALL, row, kept);
        var leavesOutTheReader = by == StatisticBreakdown.DESTINATION || by == StatisticBreakdown.AGREEMENT;
        return table.isSummed() && !(leavesOutTheReader && Actor.isState(reader)) ? all : all.keptBack();
    }

    private ToldGroup told(String group, int row, KeptCounts kept) {
        var told = new ToldGroup(
                group,
                table.counts().stream()
                        .map(counted -> told(counted, group, row, kept))
                        .toList());
        var whole = told.counts().stream()
                .filter(each -> table.needed().contains(each.counted()))
                .allMatch(each -> each.number() != null);
        return whole ? told : told.keptBack();
    }

    private ToldCount told(String counted, String group, int row, KeptCounts kept) {
        var number = kept.told(counted, row);
        var isEnough = number != null && number >= FEWEST_OF_A_RATE;
        return new ToldCount(
                counted,
                number,
                isEnough ? median(counted, group) : null,
                number == null ? null : share(number, kept.wholeOf(counted, row)),
                isEnough ? sum(counted, group) : null);
    }

    private static @Nullable BigDecimal share(long number, @Nullable Long whole) {
        return whole == null || whole < FEWEST_OF_A_RATE
                ? null
                : BigDecimal.valueOf(number).divide(BigDecimal.valueOf(whole), DIGITS_OF_A_SHARE, RoundingMode.HALF_UP);
    }

    private @Nullable Long median(String counted, String group) {
        var name = group.equals(ALL) ? "" : group;
        return medians.stream()
                .filter(each -> each.counted().equals(counted) && each.group().equals(name))
                .map(each -> Long.valueOf(Math.round(each.days())))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Money sum(String counted, String group) {
        return sums.stream()
                .filter(each -> each.counted().equals(counted) && each.group().equals(group))
                .map(StatisticSum::amount)
                .findFirst()
                .orElse(null);
    }
}
