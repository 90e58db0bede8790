package org.rsp.returns.statistics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.statistics.CountTable;

/**
 * The numbers of a table that are told (STA-2). A count that has nothing to do with the others is kept back alone, with the groups that would give it away;
 * counts that are the parts of one are kept back together.
 */
final class KeptCounts {

    /** By what is counted, of each group by its place, and after the last of all of them; without what is kept back. */
    private final Map<String, Map<Integer, Long>> told = new HashMap<>();

    private final StatisticTable table;
    private final List<String> groups;
    private final List<StatisticCell> cells;
    private final Set<Integer> unnamed;

    KeptCounts(StatisticTable table, List<String> groups, List<StatisticCell> cells, Set<Integer> unnamed) {
        this.table = table;
        this.groups = groups;
        this.cells = cells;
        this.unnamed = unnamed;
        table.parts().forEach(this::tell);
        table.counts().stream().filter(counted -> !told.containsKey(counted)).forEach(this::tell);
    }

    @Nullable
    Long told(String counted, int row) {
        return told.getOrDefault(counted, Map.of()).get(row);
    }

    /** How many there are of whom this is a part, if it is one and that is told. */
    @Nullable
    Long wholeOf(String counted, int row) {
        return table.parts().stream()
                .filter(each -> each.parts().contains(counted))
                .findFirst()
                .map(each -> told(each.whole(), row))
                .orElse(null);
    }

    private void tell(String counted) {
        if (table.isSummed()) {
            var kept = counts(groups, List.of(counted));
            put(counted, row -> kept.told(row, 0));
        } else {
            // without sums nothing follows from another group
            put(
                    counted,
                    row -> row < groups.size() && !unnamed.contains(row)
                            ? new CountTable(List.of(ofGroup(groups.get(row), List.of(counted))), 1, Set.of())
                                    .told(0, 0)
                            : null);
        }
    }

    /**
     * Parts of a whole that is told by something else already must not say more of it: where that keeps it back of any group, or these would have to, they
     * are told of all groups together, if no part of those is small, or not at all.
     */
    private void tell(StatisticParts parts) {
        var sum = parts.parts().size();
        var kept = counts(groups, parts.parts());
        if (!told.containsKey(parts.whole())) {
            put(parts.whole(), row -> kept.told(row, sum));
            putParts(parts, kept::told);
        } else if (IntStream.rangeClosed(0, groups.size())
                .allMatch(row -> kept.told(row, sum) != null && told(parts.whole(), row) != null)) {
            putParts(parts, kept::told);
        } else {
            var all = all(parts);
            var isWhole = told(parts.whole(), groups.size()) != null
                    && IntStream.rangeClosed(0, sum).allMatch(part -> all.told(0, part) != null);
            putParts(parts, (row, part) -> isWhole && row == groups.size() ? all.told(0, part) : null);
        }
    }

    /** Of a row, or of a row and one of the parts. */
    @FunctionalInterface
    private interface OfRow {
        @Nullable
        Long told(int row);
    }

    @FunctionalInterface
    private interface OfPart {
        @Nullable
        Long told(int row, int part);
    }

    private void putParts(StatisticParts parts, OfPart of) {
        for (int i = 0; i < parts.parts().size(); i++) {
            var part = i;
            put(parts.parts().get(i), row -> of.told(row, part));
        }
    }

    private void put(String counted, OfRow of) {
        var rows = new HashMap<Integer, Long>();
        for (int row = 0; row <= groups.size(); row++) {
            var number = of.told(row);
            if (number != null) {
                rows.put(row, number);
            }
        }
        told.put(counted, rows);
    }

    private CountTable counts(List<String> of, List<String> counted) {
        return new CountTable(of.stream().map(group -> ofGroup(group, counted)).toList(), counted.size(), unnamed);
    }

    /** Every group as one. */
    private CountTable all(StatisticParts parts) {
        Map<String, long[]> together = new HashMap<>();
        groups.forEach(group -> ofGroup(group, parts.parts()).forEach((custodian, counts) -> {
            var sums = together.computeIfAbsent(custodian, _ -> new long[counts.length]);
            Arrays.setAll(sums, i -> sums[i] + counts[i]);
        }));
        return new CountTable(List.of(together), parts.parts().size(), Set.of());
    }

    private Map<String, long[]> ofGroup(String group, List<String> counted) {
        var parts = new HashMap<String, long[]>();
        for (var cell : cells) {
            var place = counted.indexOf(cell.counted());
            if (place >= 0 && cell.group().equals(group)) {
                parts.computeIfAbsent(cell.custodian(), _ -> new long[counted.size()])[place] += cell.number();
            }
        }
        return parts;
    }
}
